// Where a private person is the customer: a car, a course, a policy or a home is bought, and no firm is named.
import type { OrganisationSpan, PersonSpan } from '../../../engine/offline/hearing.ts'

// How private people are addressed, as nobody is at work.
const PRIVATE =
  /(?:女士|先生|小姐|太太|夫人|妈妈|爸爸|伯伯?|叔叔?|阿姨|奶奶|爷爷|大爷|大妈|大哥|大姐|姐|哥|老师|嫂子?|姨|婶婶?|妈|爸)$/
// What only private people buy, or say of what they bought.
const PURCHASE =
  /提车|试驾|展车|新车|退车|订车|买车|看车|换车|购车|代步车|车牌|上牌|首保|车贷|辅助驾驶|续航|[五六七57]座|校区|年课|课时|试听|续课|报班|学费|车险|续保|保单|投保|保费|重疾|理赔|年金|看房|户型|首付款|样板间|学区|婚纱|月子|产检|私教|办卡|装修(?:全包|半包|风格)|量房|全屋定制/

/** The first private person of a note that tells of such a purchase; a stretch of no length, since the words are the person’s. */
export function consumers(text: string, people: readonly PersonSpan[]): OrganisationSpan[] {
  const buyer = people.find(person => PRIVATE.test(person.name))
  if (!buyer || !PURCHASE.test(text)) return []
  return [{ start: buyer.start, end: buyer.start, name: buyer.name, weak: true }]
}
