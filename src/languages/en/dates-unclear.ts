// English words that put something off without a day: "soon", "in a while", "sometime next month".
import { phrase } from '../../understanding/dates/grammar.ts'
import type { UnclearRule } from '../../understanding/dates/unclear.ts'

const CHANCE = '(?:gets?|has|have|finds?) (?:a |some |the )?(?:chance|time|moment|minute|spare moment)'

export const enUnclear: UnclearRule[] = [
  {
    pattern: phrase(
      String.raw`\b(?:as soon as (?:possible|(?:I|we|you|they|he|she) can)|very soon|promptly|at the earliest(?: opportunity)?|in a (?:bit|moment|jiffy))\b`,
    ),
    horizon: 'quick',
  },
  {
    pattern: phrase(
      String.raw`\b(?:(?<!\b(?:as|how|too|so) )soon(?! as\b)|shortly(?! (?:after|before)\b)|before (?:too )?long|some ?time(?: soon)?(?! (?:ago|to|off|back|with|for|between|before|after|in the past)\b)|at some (?:point|stage)|one of these days|some ?day|in the near future|in the (?:coming|next few|next couple of) days|when(?:ever)? (?:I|we|you|he|she|they) ${CHANCE}|when(?:ever)? (?:convenient|free)|when things (?:calm|settle|quiet) down)\b`,
    ),
    horizon: 'soon',
  },
  {
    pattern: phrase(
      String.raw`\b(?:in a (?:little )?while|after a while|later on(?! (?:today|this|that|in)\b)|down the (?:road|line)|in due course|eventually|in the (?:coming|next few) (?:weeks|months)|at a later (?:date|time|point))\b`,
    ),
    horizon: 'later',
  },
  {
    pattern: phrase(
      String.raw`\b(?:(?:the )?(?:end|start|beginning|close) of )?(?:the |this |their |our |next )?(?:(?:fiscal|financial) year(?:['’]?s)?(?:[- ]end)?|FYE|(?:fiscal|FY) ?Q[1-4](?: (?:of )?(?:FY)? ?['’]?\d{2,4})?|Q[1-4],? (?:of )?(?:the )?(?:FY|fiscal|financial)(?: year)?(?: ?['’]?\d{2,4})?|FY ?['’]?\d{2,4}(?: ?Q[1-4])?|(?:first|second|third|fourth) (?:fiscal|financial) quarter)\b`,
    ),
    horizon: 'fiscal',
  },
  { pattern: phrase(String.raw`\b(?:any ?time|whenever|on a day that suits)\b`), horizon: 'within' },
]
