// The words around a name that tell a person: somebody met, somebody who speaks; and one of the writer's own, or a mere relative.

/** Words after which somebody stands whom the writer was in touch with. */
export const CONTACT_BEFORE =
  /(?:^|[\s(])(?:[Mm]et(?: up)?(?: with)?:?|[Mm]eeting(?: with)?|[Ss]aw|[Ss]een|[Ss]eeing|[Ss]poke (?:to|with)|[Tt]alked (?:to|with)|[Cc]hat(?:ted)? (?:to|with)|(?<!(?:brand|product|system|software|tool|app|thing|place|company|supplier|firm|outfit|line|one|programme|program) )[Cc]alled|[Cc]alling|[Rr]ang|[Pp]honed|[Ee]mailed|[Tt]exted|[Mm]essaged|[Pp]inged|[Ww]hats[Aa]pped|[Ww]rote to|[Ww]ritten to|(?:[Ll]unch|[Dd]inner|[Cc]offee|[Bb]reakfast|[Dd]rinks|[Bb]runch|[Ss]upper|[Cc]uppa|[Bb]eers?|[Zz]oom|[Cc]all|[Cc]atch-?up|[Mm]tg|[Ss]at(?: down)?) (?:with|w\/?)|[Ww]ith|w\/?|[Aa]sked|[Tt]old|[Ii]ntroduced (?:me )?to|[Ii]ntroduce me to|[Ww]alked me over to|[Pp]assed (?:me )?(?:on )?to|[Vv]isited|[Pp]opped in on|[Dd]ropped in on|[Cc]alled (?:in )?on|[Cc]aught up with|[Bb]umped into|[Rr]an into|[Rr]eached|[Gg]ot hold of|[Tt]ried|[Cc]hased|[Ff]rom|[Bb]y|[Cc]ontact(?: is|:)?|[Aa]sk(?:ed)? for|[Pp]romised|[Ss]howed|[Gg]ave|[Hh]eard from|[Oo]we|[Rr]emind|[Tt]hanks to|[Cc]c|[Aa]ttn:?|name is|name's|named|signed by|[Pp]itch to|[Dd]emo for)\s$/

const ADVERB =
  '(?:(?:also|just|then|really|now|still|already|finally|herself|himself|always|actually|only|kindly|apparently) )*'
const SPEAKS = new RegExp(
  `^(?:['’]s)?\\s?(?:\\(|,\\s(?:the|their|who|head|a)?\\s?|\\s)?${ADVERB}(?:says?|said|told|asked|asks|wants?|wanted|needs?|mentioned|thinks?|thought|confirmed|agreed|promised|complained|complains|loves?|likes?|liked|hates|prefers|is|was|has|had|runs|owns|evaluates|decides|handles|manages|works|plays|follows|drinks|took|will|would|can't|cannot|won't|doesn't|didn't|isn't|wasn't|hasn't|checked|signed|ordered|seems|seemed|feels|worries|worried|keeps|grew|reads?|goes|picked|replied|answered|never|at|from|over at|of|reckons?|swears|grumbled|moaned|laughed|texted|rang|phoned|called|emailed|showed|walked|paid|bought|turned|offered|insisted|insists|admitted|explained|warned|hinted|figures|claims|knows|cares|hopes|came|left|runs|does|looks|got|gets|gave|and (?:I|he|she|they))\\b`,
)
const SPEAKS_PLAINLY =
  /^\s(?:(?:also|just|then|really|now|still|already|finally|herself|himself|there|actually|only) )*(?:says?|said|told|asked|asks|wants|wanted|thinks?|thought|mentioned|complained|complains|promised|confirmed|agreed|reckons?|swears|grumbled|moaned|laughed|smiled|nodded|sighed|insisted|insists|admitted|explained|warned|hinted|replied|answered|texted|rang|phoned|emailed|signed|loves|hates|who (?:runs|does|handles|manages|owns|is|was|does|looks|keeps|says))\b/
const WORKS_AT = /^\s(?:at|from|over at|of|@)\s(?:the\s)?[A-Z0-9]/

/** Whether the words after a name are such as follow a person, or one of whom much is said. */
export const speaks = (after: string): boolean => SPEAKS.test(after)

/** Whether the words after a name are those of somebody who speaks or feels. */
export const speaksPlainly = (after: string): boolean => SPEAKS_PLAINLY.test(after)

/** Whether a name is followed by the place where its bearer works. */
export const worksAt = (after: string): boolean => WORKS_AT.test(after)

const KIN =
  'wife|husband|hubby|missus|son|daughter|kid|boy|girl|brother|sister|sis|mum|mom|dad|father|mother|dog|cat|puppy|baby|nephew|niece|cousin|uncle|aunt|grandson|granddaughter|grandad|partner|fiancé|fiancée|fiance|fiancee|girlfriend|boyfriend|in-law'
const COLLEAGUE =
  'boss|manager|colleague|team|director|teammate|mate|friend|rep|engineer|tech|technician|driver|trainer|specialist|consultant|intern|trainee|apprentice|assistant|support|product manager|account manager|sales manager|regional manager|area manager|service guy|guy|installer|courier'
const MINE = new RegExp(
  `\\b(?:[Mm]y|[Oo]ur)\\s(?:own\\s|new\\s|old\\s|regional\\s|sales\\s|service\\s|area\\s|field\\s|product\\s)*(?:${KIN}|${COLLEAGUE})s?,?\\s(?:called |named )?$`,
)
const FROM_US =
  /^,?\s(?:from|in|of|on|at)\s(?:our|my|the)\s(?:own\s)?(?:office|side|end|team|company|head office|HQ|warehouse|depot|service team|sales team|support team|marketing|finance team|lab)\b|^,?\s(?:my|our)\s(?:own\s|new\s|sales\s|regional\s|service\s|product\s|area\s)*(?:boss|manager|colleague|teammate|engineer|technician|tech|trainer|rep|driver|specialist|intern|trainee)\b/

/** Whether a name is that of the writer's own family, friends or colleagues. */
export const isOwnSide = ({ before, after }: { before: string; after: string }): boolean =>
  MINE.test(before) || (FROM_US.test(after) && !/^,?\sof our/.test(after))

const THEIR_KIN = new RegExp(
  `\\b(?:[Hh]is|[Hh]er|[Tt]heir|[A-Z][a-z]+['’]s|the|a|one|little|older|younger|eldest|new|two|twin)\\s(?:[a-z-]+\\s)?(?:${KIN})s?,?\\s(?:called\\s|named\\s)?$|\\b(?:${KIN})s?\\s(?:called|named)\\s$|\\b(?:${KIN})s?,?\\s[A-Z][a-z]+ (?:and|&|n)\\s$`,
)
/** A relative at the head of a clause, as in "wife Lorraine", "Son Leo is at Caltech". */
const BARE_KIN = new RegExp(
  `(?:^|[.,;:!?(–—]\\s?|\\n\\s*|\\b(?:and|has|got)\\s)(?:(?:older|younger|eldest|youngest|little|twin)\\s)?(?:${KIN})s?,?\\s(?:called\\s|named\\s)?$`,
  'i',
)
const AT_WORK =
  /^,?\s(?:who\s|also\s|now\s|actually\s)*(?:does the|runs|handles|manages|looks after|keeps the|signs|pays|orders|answers|works (?:there|here|in the|for them|with (?:him|her))|covers|is the|took over|takes over|helps out|does all|does their|does his|does her|decides|controls)\b/

/** A relative who is only told of: named as such, never seen at work, and not named again. */
export function kinOnly(name: string, text: string, { before, after }: { before: string; after: string }): boolean {
  if (!(THEIR_KIN.test(before) || BARE_KIN.test(before)) || AT_WORK.test(after)) return false
  return text.split(name).length <= 2
}
