// How a team is spoken of in English: a manager asks for the week, a rep names a manager or hands customers over.
import type { TeamHearing } from '../team-hear.ts'

const PLEASE = '(?:(?:please|can you|could you|can i|could i) )?'
const OURS = "(?:our|my team[’']?s|the team[’']?s|the) (?:customers?|clients?|accounts?)"
const WEEK = '(?: (?:this|last|the past|over the) week| this past week)?'

export const enTeamHearing: TeamHearing = {
  week: [
    new RegExp(`^how (?:are|were|did|have) ${OURS}(?: (?:doing|do|been|been doing|going))?${WEEK}$`, 'i'),
    new RegExp(`^how (?:is|was) the week (?:for|with) ${OURS}$`, 'i'),
    new RegExp(
      `^${PLEASE}(?:show me|give me|see) (?:the )?(?:week|weekly (?:page|report|overview|summary))(?: (?:of|for|on) ${OURS})?$`,
      'i',
    ),
    new RegExp(`^what (?:happened|moved|changed) (?:with|at|for) ${OURS}${WEEK}$`, 'i'),
    new RegExp(`^which of ${OURS} are at risk${WEEK}$`, 'i'),
    /^(?:the )?team[’']?s? week$/i,
  ],
  manager: [
    /^my (?:line |sales |new )?(?:manager|boss|supervisor) is (?:now )?(?<name>[@\p{L}].{0,60}?)$/iu,
    /^(?<name>[@\p{L}].{0,60}?) is my (?:new )?(?:line |sales )?(?:manager|boss|supervisor)(?: now)?$/iu,
    /^i (?:now )?(?:report|answer) to (?<name>[@\p{L}].{0,60}?)(?: now)?$/iu,
  ],
  handover: [
    /^(?:please )?hand(?: over)? (?<what>.{2,120}?) (?:over )?to (?<name>[@\p{L}].{0,60}?)$/iu,
    /^(?:please )?(?:transfer|reassign|pass) (?<what>.{2,120}?) (?:over |on )?to (?<name>[@\p{L}].{0,60}?)$/iu,
    /^(?<name>[@\p{L}].{0,60}?) (?:takes|is taking|will take) over (?<what>.{2,120}?)$/iu,
  ],
  polite: /[\s.!?,]*(?:please|thanks|thank you)?[\s.!?]*$/i,
}
