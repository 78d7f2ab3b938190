// Facts about the part people play and what they know and think, as English notes tell them in passing.
import type { FactRule } from '../../../engine/offline/hearing.ts'

const plain = (match: RegExpExecArray): string | undefined => match.groups?.v?.trim().replace(/["')\s]+$/, '')
const WE = /\b(?:I|we|we're|I'm|our (?:own )?(?:boss|manager))\b/

export const enMindFacts: readonly FactRule[] = [
  {
    key: 'role',
    says: /^(?:[A-Z][\w.'-]* ){1,4}(?:approves|signs|decides)$/,
    value: 'decider',
    unless: /\b(?:nobody|not|MD|CFO|CEO|board)\b/i,
  },
  {
    key: 'role',
    says: /\b(?:settles|decides|signs off) (?:anything|everything|it all|all of it)\b/i,
    value: 'decider',
    unless: /\b(?:not|never|doesn't|one (?:man|woman|person))\b/i,
  },
  {
    key: 'role',
    says: /\b(?:screens|vets|filters|sorts) (?:everything|all|every|vendors|callers|calls|suppliers|visitors|emails|mail|his|her|the)\b|\bopens all the (?:mail|post)\b|\bdecides who gets (?:in|through|past)\b|\bguards (?:his|her|the) (?:diary|door|calendar|inbox)\b|(?:[-–—,:]\s|^)gatekeeper\b|\bblocks anything\b/i,
    value: 'gatekeeper',
    unless: /\b(?:not|no longer|patients|applicants|machine|software|filters the)\b/i,
  },
  {
    key: 'role',
    says: /\b(?:my|our) (?:guide|coach|mole|inside (?:man|woman|track)|eyes and ears|ally in there)\b|(?:^|[-–—:]\s)coach$|\bfeeds me\b/i,
    value: 'guide',
  },
  {
    key: 'role',
    says: /\b(?:he|she|who)(?:'s the one who)? (?:started|kicked off|initiated|launched|instigated) (?:this|the) (?:whole )?(?:[a-z]+ )?(?:initiative|project|thing|search|review|tender)\b/i,
    value: 'initiator',
  },
  {
    key: 'stance',
    says: /\b(?:dead|firmly|flatly|totally|strongly|openly) (?:set )?against (?:switching|changing|us|it|the (?:change|switch|idea|move))\b/i,
    value: 'against',
    unless: /\bnot\b/i,
  },
  {
    key: 'stance',
    says: /^(?:[A-Z][a-z]+: )?neutral(?: on us)?(?: at best)?$|\bnot for us\b|\bneither for nor against\b/i,
    value: 'neutral',
  },
  {
    key: 'stance',
    says: /\b(?:already |really |absolutely )?loves us\b|\bwants us in\b|\b(?:low-?key |quietly )?(?:rooting|batting|fighting|pushing) for us\b/i,
    value: 'supporter',
    unless: /\bnot\b|\bif\b/i,
  },
  {
    key: 'function',
    says: /\b(?:does|handles|looks after|keeps|runs|minds) the (?:money|books|accounts|finances|purse strings)\b/i,
    value: 'finance',
    unless: /\b(?:I|we|my|mum|mom|dad|wife|husband|brother|sister|partner|square)\b/i,
  },
  {
    key: 'reports_to',
    says: /\b(?:[Ss]its under|[Aa]nswers to(?! (?:[A-Z][a-z]+$|[A-Z][a-z]+ in |[A-Z][a-z]+, ))|[Ww]orks under|is under)\s(?<v>(?:the )?[A-Z][\w']+(?: [A-Z][\w']+)*)/,
    value: plain,
    unless: /\b(?:pressure|contract|warranty|budget)\b/i,
  },
  {
    key: 'knows_rivals',
    says: /\b(?<v>(?:can (?:recite|quote|list) [A-Z][\w&]+[^,.;]{0,35}(?:specs?|prices|range|catalogue|numbers)|knows (?!Our|Us)[A-Z][\w&]+[^,.;]{0,30}(?:inside out|cold|backwards|by heart|upside down)|(?:has |have )?(?:sat through|been through|seen|watched) (?:the )?[A-Z][\w&]+(?: and [A-Z][\w&]+)?(?:'s)? demos?))\b/,
    value: plain,
    unless: WE,
  },
  {
    key: 'knows_product',
    says: /\b(?<v>(?:has |had )?never (?:tried|used|run|heard of|touched|seen|opened) (?:anything of ours|any of ours|us\b|ours|our [a-z]+|the [a-z]+ (?:line|range)))/i,
    value: plain,
    unless: /\b(?:I|we)\b/,
  },
  {
    key: 'knows_users',
    says: /\b(?<v>(?:had no idea|didn't know|wasn't aware|was unaware|did (?:already )?know|already knew|knows|knew)(?: that)? (?:[A-Z][\w']*|[a-z]+ [a-z]+)(?: and [A-Z]\w+| [A-Z]\w+){0,2} (?:both |all |already )*(?:uses?|runs?|stocks?|buys?|drives?|poured|pours?) (?:us|ours|our [a-z]+|the same [a-z]+)(?: from us)?)\b/i,
    value: plain,
    unless: /\b(?:I|we) (?:knew|know)\b/,
  },
  {
    key: 'knows_risk',
    says: /\b(?:figures|reckons|knows|understands|(?:doesn't|didn't|hasn't) (?:yet )?reali[sz]ed?(?: yet)?)(?: that)? (?<v>(?:what )?(?:a|an|one|every|each) [^,.;]{3,40} (?:costs?|shuts?|stops?|loses?|burns?|wipes?)\b[^,.;]{0,35})/i,
    value: plain,
    unless: WE,
  },
  {
    key: 'knows_value',
    says: /\b(?:[Ss]ees|saw|worked out|gets|understands|grasped|realised|realized)(?: at once| straight away| on (?:his|her) own| immediately| quickly)? (?<v>(?:that |how )[^,.;]{3,45} (?:saves?|cuts?|frees?|halves|pays|trims|spares)\b[^,.;]{0,35})/,
    value: plain,
    unless: WE,
  },
  {
    key: 'self_view',
    says: /\b(?:[Cc]alls|[Dd]escribes|[Cc]onsiders|[Rr]ates) (?:his|her|their|himself|herself|themselves|the (?:firm|company|shop|place)|[A-Z][a-z]+)(?: (?:outfit|firm|shop|company|place|team|bunch))? (?:as )?(?<v>(?:the|a|an) (?:[a-z]+ )?[A-Za-z][^,.;]{3,50})/,
    value: plain,
    unless: /\b(?:him|our|us)\b/,
  },
  { key: 'self_view', says: /["“'](?<v>We(?:'re| are) (?:the|a) [^"”'.;]{5,50})/, value: plain },
  {
    key: 'peer_view',
    says: /\b(?:the trade|others|other suppliers|suppliers|colleagues|[Cc]olleagues|people|the staff|competitors|neighbours|reps|drivers|everyone) (?:calls?|describes?|rates?|says?|reckons?) (?:that )?(?:(?:he|she)(?:'s| is)|him|her) (?:as )?(?!mari|by)(?<v>[a-z][^,.;]{3,40})/,
    value: plain,
    unless: /\b(?:price|us|expensive)\b/,
  },
  {
    key: 'peer_view',
    says: /\b[Ww]ord (?:on the (?:block|street)|in the trade|around town|is)(?: is)?(?: that)? (?:he|she)(?:'s| is) (?<v>[^,.;]{4,50})/,
    value: plain,
    unless: /\b(?:leaving|moving|retiring|sick|ill)\b/,
  },
  {
    key: 'business_values',
    says: /\b(?:[Hh]is|[Hh]er|[A-Z][a-z]+'s)(?: own| first| one| golden)? (?:rule|creed|motto|mantra|philosophy|maxim|principle)(?: in business)?(?: is|:| was| goes)\s?["“']?(?<v>[^"”.;]{5,60})/,
    value: plain,
    unless: /\b(?:house|dress) rule\b/,
  },
  {
    key: 'satisfaction',
    says: /\b(?<v>gives? (?:us|our [a-z]+) (?:a |an )?\d{1,2}(?:\.\d)?(?:\/| out of )(?:5|10)(?!\d)|(?:\d\.\d\/5|[789](?:\.\d)? out of (?:10|ten)|(?:CSAT|NPS) (?:of |is |at )?\d[\d.]*(?:\/\d+)?))/,
    value: plain,
    unless: /\b(?:boxes|cases|units|delivered|arrived|of the|due|by|on|before|at)\b/i,
  },
]
