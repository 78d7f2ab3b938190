// Facts that are known by their form in any language: an address on the net, an e-mail address, a telephone number.
import type { FactRule } from './hearing.ts'

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/
const SITE =
  /(?:https?:\/\/|www\.)[^\s，。；、）)]+|(?<![@\w.-])(?:[a-z0-9][a-z0-9-]*\.)+(?:com|cn|net|org|io|co|edu|gov|example|de|uk|au|sg|hk|tw|jp|shop|store|app)(?:\.[a-z]{2})?(?![\w@])(?:\/[^\s，。；、）)]*)?/i
const PHONE =
  /(?<![\d.,$¥￥€£-])(?:\+\d{1,3}[\s-]?)?(?:1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}|0\d{2,3}[\s-]\d{7,8}|\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}|\d{3}-\d{4}|0\d{4}\s\d{5,6}|0\d{3}\s\d{3}\s\d{3,4}|[689]\d{3}\s\d{4})(?!\d)/

/** Rules that need no words beside the thing itself. */
export const FORMS: readonly FactRule[] = [
  { key: 'email', says: EMAIL },
  { key: 'website', says: SITE, unless: EMAIL },
  {
    key: 'phone',
    says: PHONE,
    value: match => match[0].replace(/[\s().-]/g, ''),
    unless: /账号|帐号|户头|订单|单号|invoice|\bacct\b|account|order|\bPO\b|\blot\b/i,
  },
]
