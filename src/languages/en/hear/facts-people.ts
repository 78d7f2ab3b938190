// Facts about people’s lives as English notes tell them by the way: homes, tastes, health, hopes and days.
import type { FactRule } from '../../../engine/offline/hearing.ts'

const plain = (match: RegExpExecArray): string | undefined =>
  match.groups?.v
    ?.trim()
    .replace(/\s(?:rn|lol|too|now|right now|these days|at the moment|tho|btw|haha|fr)$/i, '')
    .replace(/["'”’)\s]+$/, '')
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty']
const ONES = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const spelledAge = (match: RegExpExecArray): string | undefined => {
  const [ten = '', one = ''] = (match.groups?.v ?? '').toLowerCase().split(/[\s-]/)
  const tens = TENS.indexOf(ten)
  return tens < 0 ? undefined : String(20 + tens * 10 + Math.max(0, ONES.indexOf(one)))
}
const MINE = /\b(?:I|I'm|my|mine|me|our)\b/
const COLOUR =
  '(?:(?:navy|sage|emerald|royal|sky|baby|mustard|forest|bottle|olive|dark|light|bright|hot|burnt|cherry|racing|deep|pale|lime|mint|powder|electric) )?(?:blue|green|red|yellow|orange|purple|pink|turquoise|teal|maroon|burgundy|lilac|lavender|coral|navy|emerald|indigo|violet|magenta)'
const HOBBY =
  '(?:fishing|golf|sailing|hiking|cycling|running|swimming|tennis|squash|chess|poker|gardening|baking|camping|hunting|yoga|pilates|climbing|bouldering|kayaking|surfing|skiing|snowboarding|bowls|darts|crosswords|knitting|pottery|karaoke|birdwatching|woodwork|woodworking|bowling|rowing|boxing|karate|judo|triathlons?|marathons?|stamp collecting|motocross|paddleboarding|beekeeping)'
const STUDY =
  '(?:accounting|accountancy|law|medicine|engineering|business|economics|history|chemistry|physics|biology|maths?|marketing|finance|pharmacy|nursing|design|architecture|english|philosophy|psychology|languages|french|german|politics|agronomy|agriculture|hospitality|dentistry|geology|geography|[a-z]+ (?:sci|science|studies|engineering))'
const AILMENT =
  '(?:(?:stomach )?ulcers?|hay fever|asthma|diabetes|high blood pressure|gout|migraines?|arthritis|pacemaker|sciatica|vertigo|insomnia|tinnitus|coeliac|celiac|(?:bad|dodgy|bum|gammy|dicky) (?:left |right )?(?:knee|hip|back|shoulder|heart|ankle|neck)|(?:knee|hip|hernia|heart|cataract|bypass) (?:replacement|surgery|operation|op)\\b[^,.;]{0,20}|off (?:sick )?with (?:his|her) (?:back|knee|heart|hip|nerves|shoulder)[^,.;]{0,20})'

export const enPeopleFacts: readonly FactRule[] = [
  {
    key: 'nickname',
    says: /\b(?:[Ee]veryone|[Ee]verybody|[Pp]eople|[Tt]hey all|[Ff]riends|[Tt]he (?:team|lads|drivers|girls|staff)|mates|folks) (?:just )?calls? (?:him|her) (?:["“'‘])?(?<v>[A-Za-z][a-z]+(?: [A-Z][a-z]+)?)/,
    value: plain,
  },
  {
    key: 'nickname',
    says: /^['‘"“](?<v>[A-Z][a-z]+)['’"”] to (?:the|his|her|all|everyone|everybody|friends)\b/,
    value: plain,
  },
  {
    key: 'interests',
    says: /\b(?:obsessed|besotted|infatuated) w(?:ith|\/)\s?(?<v>[^,.;+]{3,30})/i,
    value: plain,
    unless: /\b(?:price|margin|cost|data|detail|our|compliance|numbers)/i,
  },
  {
    key: 'interests',
    says: /(?:^|['’]s (?:a |an )?|\bis (?:a |an )?|\band (?:a |an )?)(?:a |an )?(?<v>(?:massive|huge|mad|die-?hard|rabid|lifelong|rusted-on|fanatical|big) [a-z][a-z' ]{2,22} (?:fan|supporter|nut|tragic|fanatic|buff|freak))\b/i,
    value: plain,
    unless: /\bnot\b|\b(?:of ours|our|brand)\b/i,
  },
  {
    key: 'interests',
    says: /(?:['’]s|\bis) an? (?<v>[a-z0-9]+(?: [a-z0-9]+)? (?:nut|tragic|fanatic|diehard|obsessive|buff))\b/i,
    value: plain,
    unless: /health nut|control|our/i,
  },
  {
    key: 'interests',
    says: /\b(?<v>(?:runs|does|rides|swims|enters|walks) the [\w’' ]{3,28}? (?:every|each) (?:year|yr|summer|spring|autumn|fall|winter|season))\b/i,
    value: plain,
    unless: /\b(?:inventory|audit|tender|count|stocktake|budget|sale|shop|team|book)\b/i,
  },
  {
    key: 'interests',
    says: new RegExp(`^(?:[A-Z][a-z]+: |likes |loves |hobbies:? |and )?(?<v>(?:[a-z-]+ )?${HOBBY})$`),
    value: plain,
    unless: /\b(?:no|not|for|the|to|of|running|our)\s/i,
  },
  {
    key: 'interests',
    says: /\b(?:he|she) (?<v>fishes|sails|surfs|hunts|hikes|paints|gardens|bakes|cycles|kayaks|skis|golfs|sews|knits|rows|sculpts)\b/i,
    value: plain,
    unless: /\bfor (?:us|a living)\b|bread|walls|to work/i,
  },
  {
    key: 'interests',
    says: /\b(?<v>shot (?:a |an )?(?:6[5-9]|[789]\d|1[01]\d))(?![\d%k])/,
    value: plain,
    unless: /\b(?:up|down|price|to)\b/i,
  },
  {
    key: 'taste',
    says: /\b(?<v>(?:one|two|three|four|no|lots of|\d) sugars?(?: and milk)? in (?:his|her|their)(?: own)? (?:tea|coffee|brew|cuppa))/i,
    value: plain,
  },
  {
    key: 'taste',
    says: /(?:^|\bso |\band |: )(?<v>no (?:pork|beef|meat|fish|seafood|dairy|spicy food|alcohol|shellfish|garlic|onions?|wine|caffeine|gluten)\b[^,.;]{0,25})/i,
    value: plain,
    unless: /\b(?:range|stock|menu|order|product|line|contains?|cases?|on the shelf|left)\b/i,
  },
  {
    key: 'taste',
    says: /^(?<v>(?:beef|pork|fish|meat|lamb|wine|beer|spirits|coffee|shellfish|dairy|red meat|alcohol|seafood|spicy food) never)$/i,
    value: plain,
  },
  {
    key: 'taste',
    says: /\b(?<v>(?:can['’]?t|cannot|won['’]?t|can not) (?:do|take|have|handle|eat|stomach|touch) (?:anything )?(?:spicy|dairy|gluten|caffeine|shellfish|nuts|peanuts|seafood|alcohol|lactose|onions?|garlic|raw fish|meat|red meat|wheat|chilli|chili)\b)/i,
    value: plain,
    unless: MINE,
  },
  {
    key: 'taste',
    says: /^(?:[A-Z][a-z]+: )?(?<v>(?:rye|bourbon|scotch|whisky|whiskey|gin|vodka|tea|coffee|espresso|flat white|rum|tequila|cognac|beer|martini) (?:no ice|neat|on the rocks|black|no sugar|straight|straight up|with milk))$/i,
    value: plain,
  },
  {
    key: 'taste',
    says: /\b(?:[Ss]hout|[Pp]our|[Ss]tand) (?:him|her) (?:a |an |some )(?<v>[A-Za-z]+(?: (?:and|of) [A-Za-z]+)?)/,
    value: plain,
  },
  {
    key: 'transport',
    says: /\b(?:gets (?:around|about|to work) (?:in|on)|rides(?! (?:the|in|with|out|horses))|(?:turned|rocked|pulled) up (?:in|on))\s(?:a|an|his|her)\s(?<v>(?:[a-z]+ ){0,2}[a-z0-9-]{3,20})/i,
    value: plain,
    unless: /\b(?:I|we|turned up (?:in|on) (?:a|an) (?:hour|minute|week|day))\b/,
  },
  {
    key: 'transport',
    says: /^(?:an? |his |her |the )?(?<v>['’]\d\d [A-Z][\w-]+(?: [A-Z][\w-]+)?)$|\bdrives (?:a|an|his|her) (?<w>['’]?\d\d(?:\d\d)? [A-Z][\w-]+)/,
    value: match => match.groups?.v ?? match.groups?.w,
  },
  { key: 'age', says: /^(?:aged? )?(?<v>[2-7]\d)$/, value: plain },
  {
    key: 'age',
    says: /\b(?:he|she)(?:['’]s| is| turns| turned)\s(?<v>(?:twenty|thirty|forty|fifty|sixty|seventy|eighty)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?)\b(?! (?:percent|grand|thousand|minutes|miles|cases|k\b|per|boxes|days|units))/i,
    value: spelledAge,
    unless: /\b(?:before|until|when|by the time|once) (?:he|she)\b/i,
  },
  {
    key: 'education',
    says: new RegExp(`\\b(?:did|read|took) (?<v>${STUDY} at (?!the |their |his |our |a )[A-Za-z][A-Za-z ]{1,24})`, 'i'),
    value: match => plain(match)?.replace(/\s(?:he|she|and|but|then|before|in)\s.*$/i, ''),
    unless: /\b(?:son|daughter|wife|husband|kid|I)\b/,
  },
  {
    key: 'education',
    says: /^(?<v>[A-Z][A-Za-z]+ (?:ME|EE|CE|MBA|BA|BS|BSc|MSc|MA|JD|PhD|LLB|alum|grad|graduate))$/,
    value: plain,
  },
  {
    key: 'birthplace',
    says: /^(?:and )?(?:originally )?from (?<v>(?!January|February|March|April|May|June|July|August|September|October|November|December|Sept|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Q\d|Us\b)[A-Z][a-z]+(?: [A-Z][a-z]+)?)$/,
    value: plain,
  },
  {
    key: 'birthplace',
    says: /\b(?:he|she)(?:['’]s| is) [^,.;]{0,24}\band from (?<v>(?!the|a\b|his|her|our|us)[A-Za-z]{4,14})\b/i,
    value: plain,
  },
  {
    key: 'birthplace',
    says: /\ban? (?<v>[A-Z][a-z]+(?: [A-Z][a-z]+)?) (?:girl|boy|lad|lass|native)\b/,
    value: plain,
    unless: /\b(?:son|daughter|baby|new)\b/i,
  },
  {
    key: 'family',
    says: /^(?:and )?(?<v>(?:[Ww]ife|[Hh]usband|[Ss]ons?|[Dd]aughters?|[Mm]issus|[Tt]wins|[Tt]win (?:boys|girls)|[Ee]ldest|[Yy]oungest)(?: (?:is|are|just|has|was|starts|started|works|studies|plays|at|in|due|[A-Z][a-z]+)\b[^,.;]{0,45}|$))/,
    value: plain,
    unless: /\b(?:my|mine|I)\b/,
  },
  {
    key: 'family',
    says: /(?:\b(?:[Hh]is|[Hh]er)|['’]s) (?<v>(?:eldest|youngest|oldest|middle one|little one|wee one|missus|better half|other half|twins|twin boys|twin girls|two boys|two girls|three boys|three girls)\b[^,.;]{0,45})/,
    value: plain,
    unless: /\b(?:my|customer|store|branch|site|company)\b/i,
  },
  {
    key: 'family',
    says: /^(?:and )?(?<v>(?:one|two|three|four|five|six|twin|\d) (?:boys?|girls?|kids|sons?|daughters?|children|grandkids|teenagers|grandchildren)(?: (?:in|at|aged|under|who|both|all)\b[^,.;]{0,30})?)$/,
    value: plain,
  },
  {
    key: 'religion',
    says: /(?:['’]s|\bis|\bare|['’]re|\bboth|^)\s?(?:a |an |both |devout |strict |practi[sc]ing |very )*(?<v>(?:greek |russian |serbian )orthodox|orthodox (?:jew|jewish|christian)|muslim|buddhist|hindu|jewish|catholic|sikh|methodist|baptist|mormon|quaker|presbyterian|lutheran|anglican|jain|taoist|adventist)\b(?! (?:school|church|hospital|college|charity|care|academy|temple|primary|high))/i,
    value: plain,
    unless: MINE,
  },
  {
    key: 'beliefs',
    says: /\b(?<v>takes (?:feng shui|numerology|astrology|horoscopes|superstitions?|the almanac|omens) (?:very |pretty |quite )?seriously|(?:big on|believes in|swears by|consults|lives by) (?:feng shui|numerology|astrology|(?:his|her) horoscope|the almanac|star signs|karma))\b/i,
    value: plain,
  },
  {
    key: 'beliefs',
    says: /\b(?<v>(?:[a-z]+ ){0,5}(?:in |during |when )?mercury (?:is )?(?:in )?retrograde|(?:thinks|reckons|says) (?:[a-z0-9]+ ){1,4}(?:is|are|brings?) (?:unlucky|bad luck|good luck|lucky))\b/i,
    value: plain,
  },
  {
    key: 'taboo',
    says: /\b(?<v>(?:[Nn]ever|[Dd]on['’]?t|[Dd]o not) (?:ever )?(?:give (?:him|her) (?:a|an|any)|call (?:him|her) [A-Z][a-z]+|bring (?:it|that|this|up)|ask about|joke about|bring up|talk about)\b[^,.;]{0,35})/,
    value: plain,
    unless: /\b(?:before|after|until|discount|quote|mornings?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|I|we)\b/,
  },
  {
    key: 'taboo',
    says: /^(?:and |but )?please (?<v>no [a-z ]{3,25})$/i,
    value: plain,
    unless: /\b(?:calls?|emails?|more|reply|delay)\b/i,
  },
  {
    key: 'taboo',
    says: /\b(?<v>(?:will not|won['’]?t|never|doesn['’]?t|refuses to) (?:sign|decide|buy|start|open|close|launch)s? (?:anything|contracts?|deals?|papers?) (?:during|in|on) (?:the )?(?!our|their|line|time|stock|it\b)[^,.;]{3,30})/i,
    value: plain,
    unless: /\b(?:budget|quarter|year|board|january|q[1-4])\b/i,
  },
  {
    key: 'health',
    says: new RegExp(`\\b(?<v>${AILMENT})`, 'i'),
    value: plain,
    unless:
      /\b(?:my|patients?|youngest|eldest|oldest|mum|dad|pens|sells?|partner|wife|husband|son|daughter|mother|father|customers?|season|sales?|range|remed|clinic|ward|tablets?|products?)\b/i,
  },
  {
    key: 'ideal',
    says: /\b(?:his|her) (?:big |lifelong |real )?dream(?:['’]s| is| was|:|,)\s?(?:to )?["“'‘]?(?<v>[^.;"”]{5,60})/i,
    value: plain,
  },
  {
    key: 'ideal',
    says: /\b(?:hopes|dreams|longs|would love|['’]d love|always wanted) (?:to|of) (?<v>(?:walk|sail|hike|climb|cycle|travel|write|ride|learn|walking|sailing|cycling|writing|travelling|climbing) [^,.;]{4,50})/i,
    value: plain,
    unless: /\b(?:I|we|order|contract|off on|away from)\b/,
  },
  {
    key: 'personal_interest',
    says: /\b(?:is up for|['’]s up for|after|angling for|gunning for|in line for|going for|wants|pushing for) (?:a |an |his |her |the )?(?<v>(?:promotion|director(?:ship)?|partnership|board seat|vp (?:job|role)|pay rise|head office job|partner)\b[^,.;]{0,45})/i,
    value: plain,
    unless: /\b(?:on (?:wine|the shelf)|promotion (?:price|week|slot|on)|discount|store|I|we)\b/,
  },
  {
    key: 'personal_interest',
    says: /\bwants (?<v>[^,.;]{3,40}? (?:out of (?:it|this|the deal)|for (?:himself|herself)))\b/i,
    value: plain,
  },
  {
    key: 'income',
    says: /(?:\b(?:he|she)['’]s on|\bis on|\bearns|\bmakes|\bclears|\bpulls in|\btakes home)\s(?<v>(?:about |around |roughly )?[$£€]?\d[\d,.]*\s?(?:k|grand)?\s?(?:a (?:year|yr|month)|an hour|\/(?:yr|hr)|per (?:year|annum)|plus bonus|basic|base)\b[^,.;]{0,12})/i,
    value: plain,
    unless: /\b(?:sales|revenue|turnover|company|they|for us)\b/i,
  },
  {
    key: 'favourite_colour',
    says: new RegExp(
      `\\b(?:he|she|[A-Z][a-z]+) (?:really )?(?:loves|adores|always wears|only wears|is mad about|lives in) (?<v>${COLOUR})\\b(?! (?:wine|tea|label|labels|box|boxes|packaging|bottles?|peppers?|onions?))`,
    ),
    value: plain,
  },
  {
    key: 'schedule',
    says: /\b(?<v>(?:is |he's |she's )?up at (?:\d{1,2}|noon|ten|eleven|twelve)(?:am)?(?: at)? (?:the )?earliest|(?:closes|works|does) (?:nights|the night shift|late shifts|lates|earlies))\b/i,
    value: plain,
    unless: /\b(?:they|we|I|shop|store|partner|wife|husband|son|daughter)\b/,
  },
  {
    key: 'schedule',
    says: /\b(?<v>(?:catch|try|reach|ring|call|phone|get|see|text) (?:him|her|them) (?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|(?:before|after|around|between) (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|noon|lunch|service)|weekday|mornings?|afternoons?|first thing|early)[^,.;]{0,40})/i,
    value: plain,
    unless:
      /\b(?:I|I'll|we'll|will|(?:him|her|them) (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|next|this|didn't|tried|on (?:mon|tues|wednes|thurs|fri)day)\b/i,
  },
  {
    key: 'experience',
    says: /^(?:has |with )?(?<v>\d{1,2}\+? (?:yrs|years) (?:in|at|with|on) (?:the )?[A-Za-z][A-Za-z ]{2,25})$/,
    value: plain,
    unless: /\b(?:us|warranty|contract|lease|row)\b/i,
  },
  {
    key: 'experience',
    says: /\b(?<v>(?:was an? )?[a-z]+ for (?:\d{1,2}|ten|fifteen|twenty|thirty) (?:yrs|years) before [a-z]+)\b|\b(?<w>(?:started|founded|built|set up) the (?:company|business|firm|place) (?:with|from|in|out of|at)\b[^,.;]{2,40})/i,
    value: match => match.groups?.v ?? match.groups?.w,
    unless: MINE,
  },
  {
    key: 'reading',
    says: /\b(?:deep in|halfway through|in the middle of|stuck into|rereading|engrossed in)\s(?:a |the |some )?(?<v>(?:[A-Z][\w'’]+(?: [A-Z][\w'’]+)*(?: (?:book|novel|biography|memoir|thriller))?|[a-z]+ [a-z]+(?= rn\b)|[a-z ]{0,20}(?:book|novel|biography|memoir|thriller)[^,.;]{0,20}))/,
    value: plain,
    unless: /\b(?:I|we|audit|migration|merger|refit|fit-?out|project|budget|stocktake|trial|pilot)\b/,
  },
]
