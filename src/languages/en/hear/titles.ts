// Job titles in English notes: before a name ("the buyer Kev"), after it ("Nina Patel, OR mgr"), and around brackets.
import { createGate } from '../../../understanding/sieve.ts'

const POSTS = `
manager mgr mngr director dir buyer owner co-owner part-owner founder co-founder cofounder partner president pres chairman chairwoman chairperson chair
CEO CFO COO CTO CIO CMO CISO CPO CRO CHRO VP SVP EVP AVP MD GM DGM AGM MC DoN ADON DON PIC RPh PharmD RN LPN NP PA-C PA EA CNA EMT MBA-holder
chef sous-chef baker butcher barista bartender sommelier cook host hostess
engineer supervisor supe super supt superintendent foreman forewoman charge-hand chargehand leading-hand team-lead teamlead leader lead head deputy
coordinator co-ordinator coord officer administrator admin controller comptroller accountant bookkeeper cashier treasurer bursar registrar provost chancellor vice-chancellor
assistant asst receptionist secretary clerk typist scheduler dispatcher planner expeditor expediter merchandiser purchaser procurer storekeeper storeman stockman quartermaster
pharmacist chemist nurse matron doctor physician surgeon dentist hygienist orthodontist optometrist optician vet veterinarian radiographer radiologist anaesthetist anesthetist cardiologist oncologist paediatrician pediatrician dermatologist midwife therapist physio physiotherapist dietitian paramedic phlebotomist technologist technician tech
professor prof lecturer principal vice-principal headteacher headmaster headmistress teacher tutor dean librarian researcher scientist postdoc
specialist analyst consultant architect developer programmer designer sysadmin operator machinist welder electrician mechanic fitter plumber joiner carpenter mason roofer builder grower farmer
agent broker boss bossman proprietor proprietress landlord landlady executive exec representative rep gatekeeper doorman porter caretaker janitor custodian warehouseman forklift-driver driver
procurement-lead attorney lawyer counsel paralegal auditor inspector surveyor estimator trustee governor councillor mayor commissioner sheriff captain sergeant chaplain pastor
shopkeeper retailer trader franchisee licensee publican innkeeper concierge housekeeper
`
const POST = POSTS.trim()
  .split(/\s+/)
  .sort((a, b) => b.length - a.length)
  .join('|')
const RANK =
  'supply chain|front of house|back of house|health and safety|food and beverage|f&b|r&d|it|hr|or|er|qa|qc|eh&s|l&d|p&l|ap|a\\/p|a\\/r|ip|ot|pr'
const NO_RANK =
  'the|their|our|my|new|her|his|its|and|with|from|old|saw|met|a|an|is|as|by|at|in|on|to|of|for|was|he|she|we|me|us|who|then|also|but|so|told|asked|called|rang|not|no|if|i|you|they|said|says|had|has|have|got|did|via|w'
const FIELD =
  '(?:[A-Za-z&]+(?:\\s(?:and\\s|&\\s)?[a-z&]+){1,2}(?=[,.;:)]|\\s(?:at|who|from|here|there)\\b|$)|[A-Za-z&]+)'
const AREA = `\\s(?:of|for|in charge of)\\s(?:the\\s)?${FIELD}`
const HEAD =
  '(?:(?:deputy|asst|assistant|acting|vice|interim|senior|sr|global|regional|group)\\.?\\s)?(?:head|director|dir|vp|chief|manager|mgr|svp|evp|vice president|person in charge|in charge|guy|lady|woman|man|girl)\\s(?:of|for)\\s' +
  FIELD
const COMMA_AREA =
  '(?:VP|SVP|EVP|AVP|GM|Head|Director|Manager|Mgr)(?:\\s?[-–,/]\\s?|\\s)(?:IT|HR|QA|QC|R&D|Ops|Sales|Finance|Marketing|Operations|Purchasing|Procurement|Engineering|Product|Supply Chain|Logistics|People)'
const DESK =
  'purchasing|procurement|buying|accounts(?: (?:payable|receivable))?|a\\/p|a\\/r|ap|finance|payroll|ops|operations|reception|front desk|the front desk|front office|back office|dispatch|warehouse|goods[- ]in|stores|shipping|receiving|qa|qc|quality|quality control|it|hr|marketing|merchandising|legal|logistics|supply chain|maintenance|engineering|facilities|billing|pharmacy|radiology|theatres?|sterile services|customer service|product|compliance|security'
// The words that come before a name or after it, and the title itself in the first group.
const NAMED_POST = `((?:(?:${RANK}|(?!(?:${NO_RANK})\\b)[a-z]{2,})[\\s-]|(?:sr|jr|asst|exec|dep|assoc|gen)\\.\\s){0,3}(?:${POST})\\b(?:${AREA})?(?:\\s\\([A-Z][a-z]+\\))?|${HEAD})`
const ARTICLE = '(?:(?:the|their|our contact|our main contact|a|an|new|his|her|its|acting|my contact)\\s){0,2}'

const TITLE_BEFORE = new RegExp(
  `(?:^|[\\s(/+])${ARTICLE}${NAMED_POST}\\.?(?:[,:]?\\s(?:is |named |called |there,? |there is |here,? )?|\\s?\\(|\\s[-–—]\\s|,\\sone\\s)["“']?$`,
  'i',
)
const TITLE_AFTER = new RegExp(
  `^["”']?(?:,|\\s?\\(|\\s[-–—]|\\sis|\\swas|,?\\s(?:who's|who is|who was|being|as)|:|\\s(?=the\\s)|,\\snow)\\s?(?:is\\s)?${ARTICLE}${NAMED_POST}(?![a-z])`,
  'i',
)
const AREA_AFTER = new RegExp(`^(?:,|\\s?\\(|\\s[-–—])\\s?(${COMMA_AREA})\\b`)
const AREA_BEFORE = new RegExp(`(?:^|[\\s(])(${COMMA_AREA}),?\\s$`)
const DESK_AFTER = new RegExp(
  `^(?:,\\s|\\s?\\(|\\s[-–—/]\\s)(?:in |from |over in |runs )?(${DESK})(?=[,.;)@]|\\s?@|\\s(?:at|for|there)\\b|\\n|$)`,
  'i',
)
const DESK_BEFORE = new RegExp(`(?:^|[\\s(])(${DESK})\\s?\\($`, 'i')

// Seldom needed, and dear to make.
const mayEndInTitle = createGate(TITLE_BEFORE)
const mayBeginWithTitle = createGate(TITLE_AFTER)

const NO_TITLE =
  /^(?:lead|chair|partner|assistant|head|boss|super|rep|agent|driver|cook|host|trader|captain|exec|tech|admin|deputy|leader|builder|therapist|or|dir|chief)$/i

/** The title that words before a name give it; undefined where they give none. */
export function titleBefore(before: string): string | undefined {
  const area = AREA_BEFORE.exec(before)?.[1] ?? DESK_BEFORE.exec(before)?.[1]
  return area ?? (mayEndInTitle(before) ? TITLE_BEFORE.exec(before)?.[1] : undefined)
}

/** The title that words after a name give it; undefined where they give none. */
export function titleAfter(after: string): string | undefined {
  const area = AREA_AFTER.exec(after)?.[1] ?? DESK_AFTER.exec(after)?.[1]
  return area ?? (mayBeginWithTitle(after) ? TITLE_AFTER.exec(after)?.[1] : undefined)
}

const TRAILING = /\s(?:at|who|for|in|of|is|from|and)$|\s(?:at|who|is|from)\s.*$/i

/** The title by which a name is told, the words after it before those in front of it. */
export function titleOf(before: string, after: string): string | undefined {
  const later = titleAfter(after)
  if (later) return later.replace(TRAILING, '').trim()
  const earlier = titleBefore(before)?.trim()
  return earlier && !NO_TITLE.test(earlier) ? earlier : undefined
}
