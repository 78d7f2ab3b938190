// How a person is named in Chinese, taken apart: 王店长, 李总, 张姐, 老王, 小李, 王丽, 王丽店长.

/** A name taken apart; what it does not tell is left out. */
export interface Named {
  surname?: string
  /** First name, as far as it is given. */
  given?: string
  /** The post that the name itself states. */
  post?: string
  /** A way of address that tells no post: 总, 姐, 老, Mr. */
  style?: string
  gender?: 'f' | 'm'
}

const COMPOUND = '欧阳|上官|司马|诸葛|司徒|东方|皇甫|尉迟|公孙|慕容|令狐|夏侯|端木'
const SURNAME = `(?:${COMPOUND}|\\p{Script=Han})`
const STYLES = '董|总|工|姐|哥|叔|姨|阿姨|女士|先生|小姐|太太|夫人|师傅|同学|老师|老板娘?'
const POSTS =
  '(?:\\p{Script=Han}{0,4})(?:经理|主任|店长|院长|园长|校长|科长|处长|局长|厂长|部长|所长|站长|会长|社长|行长|村长|镇长|组长|班长|课长|队长|护士长|总监|总裁|董事长|主管|教授|博士|医生|大夫|药师|医师|护士|工程师|采购|会计|出纳|秘书|助理|书记|库管|店员|律师|掌柜)'

const FAMILIAR = new RegExp(`^([老小阿])(${SURNAME})$`, 'u')
const TITLED = new RegExp(`^(${SURNAME})(\\p{Script=Han}{0,2}?)(${POSTS}|${STYLES})$`, 'u')
const WHOLE = new RegExp(`^(${COMPOUND})(\\p{Script=Han}{1,2})$|^(\\p{Script=Han})(\\p{Script=Han}{1,2})$`, 'u')
const STYLE = new RegExp(`^(?:${STYLES})$`, 'u')

const GENDERS: Record<string, 'f' | 'm'> = {
  ...{ 姐: 'f', 姨: 'f', 阿姨: 'f', 女士: 'f', 小姐: 'f', 太太: 'f', 夫人: 'f', 老板娘: 'f' },
  ...{ 哥: 'm', 叔: 'm', 先生: 'm' },
}

/** Takes a name in Han characters apart; undefined where it is not built like one. */
export function hanNamed(name: string): Named | undefined {
  const familiar = FAMILIAR.exec(name)
  if (familiar) return { style: familiar[1], surname: familiar[2] }
  const titled = TITLED.exec(name)
  if (titled) {
    const [, surname, given, title = ''] = titled
    const styled = STYLE.test(title)
    return {
      surname,
      ...(given ? { given } : {}),
      ...(styled ? { style: title, gender: GENDERS[title] } : { post: title }),
    }
  }
  const whole = WHOLE.exec(name)
  return whole ? { surname: whole[1] ?? whole[3], given: whole[2] ?? whole[4] } : undefined
}

/** Posts whose bearer is addressed as 总. */
const LEADING = /(?:总经理|总监|总裁|董事长|老板|合伙人|负责人|创始人|CEO|总)$/u

/** Whether a way of address fits a post: 李总 may be a general manager, but hardly the 店长. */
export const fitsPost = (style: string, post: string): boolean =>
  !/^(?:董|总|老板娘?)$/u.test(style) || LEADING.test(post)
