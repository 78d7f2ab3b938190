// Promises in words that leave no doubt whose they are: what the customer will send, sign or do, whom the rep will send.
import type { FollowUpRule } from '../../../engine/offline/hearing.ts'

const DOUBT = /没|不(?!管|论)|如果|要是|除非|每(?:个?月|周|天|年)|一般|平时|已经?|上[周个次]|昨|刚才|了$/

export const zhPlainFollowUps: readonly FollowUpRule[] = [
  // 客户承诺 3/31 前打款, 会议纪要客户周一出: the customer will.
  {
    by: 'customer',
    plain: true,
    says: /(?:客户|对方|甲方)\s?(?:[A-Z]{2,4})?(?:那边)?(?:说|答应|承诺)?[^，。；我]{0,10}(?:前|之前|周[一二三四五六日]|[号日]|明天|后天|月底)?\s?(?:发|出|提交|反馈)(?:过来|给我们?)?$/,
    unless: DOUBT,
    dated: true,
  },
  // 月底前他帮我打招呼.
  {
    by: 'customer',
    plain: true,
    says: /[他她][^，。；我]{0,6}(?:帮|替)(?:我|我们|咱)(?:们)?[^，。；]{0,4}(?:打招呼|约|引荐|牵线|问|递|搭线)/,
    unless: DOUBT,
    dated: true,
  },
  // 她说国庆后8号签.
  {
    by: 'customer',
    plain: true,
    says: /(?:[他她]们?|[总姐哥长任]|老板|经理)(?:说|讲|答应|承诺)[^，。；我]{0,16}(?:签|盖章|下单)(?:合同|字|约|单)?$/,
    unless: DOUBT,
    dated: true,
  },
  // 周四前叫技术过去看, 周四上午九点拖车上门: whom the rep sends.
  {
    by: 'rep',
    plain: true,
    says: /(?:(?:叫|派|安排|让)(?:技术|工程师|售后|师傅|同事)|(?:拖车|技术|工程师|售后|师傅)(?=[^，。；]{0,3}上门))[^，。；]{0,6}(?:看|修|装|调|查|换|上门)/,
    unless: /没|不(?!是说)|如果|昨|已经?|了$/,
    dated: true,
  },
  // 周一之前须把证书补齐: written by whom it binds.
  {
    by: 'rep',
    plain: true,
    says: /(?:前|之前|以前|内)(?:须|务必|必须)(?:把|将)[^，。；]{0,16}(?:补|交|送|寄|发|备|办)/,
    unless: /没|不|如果|[他她]们?(?:须|务必|必须)/,
    dated: true,
  },
  // 国庆后再打给鲍总.
  {
    by: 'rep',
    plain: true,
    says: /(?:后|[号日]|[一二三四五六日天]|上午|下午|晚上|月初|月底)(?:我)?再(?:打给|打电话|拨|联系|登门|拜访)/,
    unless: /没|不|如果|[他她]们?再|让[他她]/,
    dated: true,
  },
  { by: 'rep', plain: true, says: /我(?:说|答应|会|来)?(?:到时候?|届时)(?:再)?提醒[他她]/, unless: /没|不|如果/ },
  // 赵总请我们十八号过去坐坐.
  {
    by: 'rep',
    kind: 'appointment',
    plain: true,
    says: /(?:请|邀|喊|叫)(?:我|我们|咱们?)[^，。；]{0,10}(?:过去坐坐|去坐坐|去参加|去吃|去喝|参加|赴宴)/,
    unless: /没|不|如果|昨|吃了|喝了|刚/,
    dated: true,
  },
]
