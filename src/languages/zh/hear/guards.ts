// Chinese words that take a clause out of what was stated: hypotheticals, questions, hearsay, doubt, the writer's own life.
import type { Guards } from '../../../engine/offline/hearing.ts'

export const zhGuards: Guards = {
  hypothetical: /如果|要是|假如|假设|万一|倘若|的话|除非|一旦/,
  question: /[吗呢][？?]?$|(?:是不是|能不能|有没有|会不会)[^，。]*[？?]$|^(?:怎么|如何|为什么|什么时候|谁|哪)/,
  instruction:
    /(?:忽略|无视|忘掉|不要理会|跳过)[^。]{0,12}(?:指示|指令|要求|规则|提示|设定|内容)|系统提示词?|你(?:现在)?是一个|扮演|输出.{0,6}(?:JSON|json|提示)|(?:导出|发给我|列出)所有客户/,
  hearsay: /听说|据说|传闻|传言|听[\u4e00-\u9fff]{1,4}(?:说|讲)|有人说|坊间|小道消息/,
  unsure: /好像|似乎|可能|也许|大概是|估计|应该是|不确定|没确认|不太清楚|感觉(?:上)?|我猜|说不定|貌似|记不清/,
  self: /我(?:自己)?(?:家|的|们家)?(?:女儿|儿子|孩子|老婆|老公|爱人|爸|妈|生日|老家|也?(?:喜欢|爱(?:好|喝|吃|看)?)|以前|在.{0,6}(?:上班|工作))|一年前我|我(?:今天|最近|现在)?(?:压力|心情|累)/,
}
