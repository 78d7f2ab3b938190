// How a team is spoken of in Chinese: a manager asks for the week, a rep names a manager or hands customers over.
import type { TeamHearing } from '../team-hear.ts'

const OURS = '(?:我们|咱们|团队|我团队|组里|大家)(?:团队|组里)?的?客户们?'
const WEEK = '(?:这周|本周|这个?星期|这一周|上周|最近一周)'
const HOW = '(?:怎么样|如何|情况|情况怎么样|情况如何|什么情况|怎样|有什么变化|有哪些变化|有什么风险)'

export const zhTeamHearing: TeamHearing = {
  week: [
    new RegExp(`^(?:看看|看一下|说说)?${OURS}${WEEK}?的?${HOW}(?:了|啊|呀|呢)?$`),
    new RegExp(`^(?:看看|看一下|说说)?${WEEK}${OURS}的?${HOW}(?:了|啊|呀|呢)?$`),
    /^(?:看看|看一下|给我看看?)?(?:团队|组里)?(?:客户)?(?:周报|一周情况|本周情况|这周情况)$/,
    new RegExp(`^${WEEK}?${OURS}(?:哪些|哪几家|谁)有风险$`),
  ],
  manager: [
    /^我的?(?:直属|新)?(?:经理|主管|领导|上级|老板)(?:现在)?(?:是|换成(?:了)?|换了?)\s*(?<name>[@＠\p{L}].{0,40}?)$/u,
    /^(?<name>[@＠\p{L}].{0,40}?)(?:现在)?是我的?(?:直属|新)?(?:经理|主管|领导|上级|老板)$/u,
    /^我(?:现在)?(?:归|向)\s*(?<name>[@＠\p{L}].{0,40}?)\s*(?:管|汇报)$/u,
  ],
  handover: [
    /^(?:请)?(?:把|将)\s*(?<what>.{1,80}?)\s*(?:移交|转交|交接|转|交|移)(?:给|到)\s*(?<name>[@＠\p{L}].{0,40}?)(?:跟进|负责|名下|来跟)?$/u,
    /^(?<what>.{1,80}?)(?:移交|转交|交接)给\s*(?<name>[@＠\p{L}].{0,40}?)$/u,
  ],
  polite: /[\s。！？!?，,~～]*(?:谢谢|谢了|吧)?[\s。！？!?]*$/,
}
