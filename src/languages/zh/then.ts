// How Chinese asks how things stood on a day.
import type { ThenWords } from '../then.ts'

export const zhThen: ThenWords = {
  asks: /情况|知道|了解|记录|资料|状况|当时|那时|信息|档案|掌握/,
  joins: /(?:在|到|截至|截止到?|那天|当天|时候|时|的)$/,
}
