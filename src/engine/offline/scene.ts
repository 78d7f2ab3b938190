// A note laid out: each clause with the customer it is about, what it may not be taken for, and the people in reach.
import type { CivilDate } from '../../model.ts'
import { type DateMention, findDates, referenceDay } from '../../understanding/dates.ts'
import type { Note } from '../../understanding/meaning.ts'
import type { Hearing, PersonSpan } from './hearing.ts'
import { findNames, type Names } from './names.ts'
import { type Clause, type Reading, read } from './reading.ts'

export interface Part extends Clause {
  customer: string | undefined
  /** Nothing in it happened: a hypothesis, a question, an order to the reader. */
  void: false | 'hypothetical' | 'question' | 'instruction'
  /** It speaks of the writer's own life. */
  self: boolean
  certainty?: 'hearsay' | 'unsure'
  /** Languages of which it holds words. */
  hearings: Hearing[]
}

export interface Scene {
  reading: Reading
  names: Names
  parts: Part[]
  /** Customers in the order in which they come up; a lone undefined where none is named. */
  customers: (string | undefined)[]
  on: CivilDate
  /** Every date phrase, with open wording read as what lies ahead, and as what lies behind. */
  ahead: DateMention[]
  behind: DateMention[]
}

/** Lays out a note for the listeners that follow. */
export function setScene(note: Note, hearings: readonly Hearing[]): Scene {
  const on = referenceDay(note.at, note.tz)
  const reading = read(note.text)
  const names = findNames(reading, note, hearings)
  const parts = judged(reading, hearings)
  const customers = assign(parts, names, note)
  const dates = (tense: 'past' | 'future') => findDates(reading.text, { on }, tense)
  return { reading, names, parts, customers, on, ahead: dates('future'), behind: dates('past') }
}

function judged(reading: Reading, hearings: readonly Hearing[]): Part[] {
  const supposing = new Set<number>()
  return reading.clauses.map(clause => {
    const told = hearings.filter(hearing => hearing.script.test(clause.text))
    const spoken = told.length > 0 ? told : [...hearings]
    const sentence = reading.sentences[clause.sentence]!
    const guards = spoken.map(hearing => hearing.guards)
    if (guards.some(g => g.hypothetical.test(clause.text))) supposing.add(clause.sentence)
    const opening = sentence.text.trim().slice(0, 24)
    const has = (kind: 'hearsay' | 'unsure') => guards.some(g => g[kind].test(clause.text))
    const certainty =
      has('hearsay') || guards.some(g => g.hearsay.test(opening)) ? 'hearsay' : has('unsure') ? 'unsure' : undefined
    const asks = sentence.asks || guards.some(g => g.question.test(clause.text))
    return {
      ...clause,
      customer: undefined,
      hearings: spoken,
      self: guards.some(g => g.self.test(clause.text)),
      void: guards.some(g => g.instruction.test(sentence.text))
        ? 'instruction'
        : supposing.has(clause.sentence)
          ? 'hypothetical'
          : asks
            ? 'question'
            : false,
      ...(certainty ? { certainty } : {}),
    }
  })
}

/** Those of the spans that begin in a clause. */
export const within = <T extends { start: number }>(spans: readonly T[], part: Clause): T[] =>
  spans.filter(span => span.start >= part.start && span.start < part.end)

function assign(parts: Part[], names: Names, note: Note): (string | undefined)[] {
  const ofContact = new Map((note.contacts ?? []).map(contact => [contact.name, contact.customer]))
  const homes = new Map<string, string>(ofContact)
  const order: string[] = []
  let current: string | undefined
  for (const part of parts) {
    if (part.void === 'instruction') continue
    const mentioned = within(names.customers, part)
    const person = within(names.people, part)[0]
    if (mentioned.length > 0) current = mentioned.at(-1)!.customer
    else if (person && homes.has(person.name)) current = homes.get(person.name)
    for (const { customer } of mentioned) if (!order.includes(customer)) order.push(customer)
    if (current !== undefined && !order.includes(current)) order.push(current)
    part.customer = current
    if (person && current !== undefined && !homes.has(person.name)) homes.set(person.name, current)
  }
  const first = order[0] ?? note.subject
  if (order.length === 0 && first !== undefined) order.push(first)
  for (const part of parts) part.customer ??= first
  return order.length === 0 ? [undefined] : order
}

/**
 * Whom a stretch of a part speaks of: the person last named before it, there or earlier under the same customer;
 * a pronoun asks for one whom its gender does not rule out.
 */
export function personAt(scene: Scene, part: Part, offset: number): PersonSpan | undefined {
  const inReach = scene.names.people.filter(person => {
    const home = scene.parts.find(p => person.start >= p.start && person.start < p.end)
    return home !== undefined && home.customer === part.customer && home.void !== 'instruction'
  })
  const here = inReach.filter(person => person.start >= part.start && person.start <= offset)
  if (here.length > 0) return here.at(-1)
  const pronoun = /她|\b(?:she|her)\b/i.test(part.text)
    ? 'female'
    : /他(?!们|家)|\b(?:he|his|him)\b/i.test(part.text)
      ? 'male'
      : undefined
  const earlier = inReach.filter(person => person.start < part.start)
  const fitting = pronoun ? earlier.filter(p => (genderOf(p.name) ?? pronoun) === pronoun) : earlier
  return fitting.at(-1) ?? earlier.at(-1) ?? inReach.find(person => person.start >= part.start)
}

const FEMALE =
  /姐$|女士$|小姐$|太太$|夫人$|老板娘$|阿姨$|护士|^(?:Mrs|Ms|Miss)\b|^(?:Abby|Abigail|Aisha|Alexandra|Alice|Alicia|Alison|Allison|Amanda|Amber|Amelia|Amy|Ana|Andrea|Angela|Angie|Anita|Anjali|Ann|Anna|Anne|Annie|April|Asha|Ashley|Audrey|Barbara|Beatrice|Becky|Belinda|Beth|Betty|Brenda|Bridget|Brooke|Caitlin|Carla|Carmen|Carol|Caroline|Catherine|Cathy|Cecilia|Charlotte|Chelsea|Cheryl|Chloe|Christina|Christine|Cindy|Claire|Clara|Connie|Crystal|Cynthia|Daisy|Danielle|Dawn|Debbie|Deborah|Debra|Deepa|Denise|Diana|Diane|Donna|Doris|Dorothy|Edith|Eileen|Elaine|Eleanor|Elena|Elizabeth|Ella|Ellen|Ellie|Emily|Emma|Erica|Erin|Esther|Eva|Eve|Evelyn|Faith|Fatima|Fiona|Florence|Gemma|Georgia|Gina|Gloria|Grace|Greta|Hannah|Harriet|Heather|Heidi|Helen|Helena|Holly|Ingrid|Irene|Iris|Isabel|Isabella|Jackie|Jacqueline|Jane|Janet|Janice|Jasmine|Jean|Jen|Jenna|Jennifer|Jenny|Jess|Jessica|Jill|Joan|Joanna|Joanne|Joyce|Judith|Judy|Julia|Julie|June|Karen|Kate|Katherine|Kathleen|Kathryn|Kathy|Katie|Katy|Kay|Kelly|Kimberly|Kristen|Lara|Laura|Lauren|Leah|Leila|Lena|Lily|Linda|Lindsay|Lisa|Liz|Lola|Lori|Lorraine|Louise|Lucia|Lucy|Lydia|Lynn|Mabel|Maggie|Margaret|Maria|Marie|Marilyn|Marlene|Marta|Martha|Mary|Maureen|Maya|Megan|Mei|Melanie|Melissa|Mercedes|Michelle|Mila|Miranda|Miriam|Molly|Monica|Nadia|Nancy|Naomi|Natalie|Natasha|Neha|Nicola|Nicole|Nina|Nora|Norma|Olivia|Pam|Pamela|Patricia|Patty|Paula|Pauline|Peggy|Penny|Phoebe|Phyllis|Polly|Priya|Rachel|Rebecca|Regina|Renee|Rita|Roberta|Rosa|Rose|Rosemary|Ruby|Ruth|Sadie|Sally|Samantha|Sandra|Sara|Sarah|Sharon|Sheila|Shelley|Shirley|Silvia|Simone|Sofia|Sonia|Sophia|Sophie|Stacey|Stacy|Stella|Stephanie|Sue|Sunita|Susan|Susie|Suzanne|Sylvia|Tamara|Tammy|Tanya|Tara|Teresa|Terri|Theresa|Tiffany|Tina|Tracey|Tracy|Ursula|Valerie|Vanessa|Vera|Vicki|Vicky|Victoria|Viola|Violet|Virginia|Vivian|Wanda|Wendy|Wilma|Yasmin|Yolanda|Yvonne|Zara|Zoe)\b/
const MALE =
  /哥$|先生$|叔$|^(?:Mr|Sir)\b|^(?:Aaron|Adam|Adrian|Ahmed|Alan|Albert|Alejandro|Alexander|Alfred|Ali|Amir|Andre|Andrew|Andy|Anthony|Antonio|Arjun|Arthur|Barry|Ben|Benjamin|Bernard|Bill|Billy|Bob|Bobby|Brad|Brandon|Brett|Brian|Bruce|Bryan|Calvin|Carl|Carlos|Chad|Charles|Christopher|Colin|Connor|Craig|Curtis|Dan|Daniel|Darren|Dave|David|Dean|Dennis|Derek|Diego|Dominic|Don|Donald|Doug|Douglas|Duncan|Dylan|Ed|Eddie|Edgar|Edward|Edwin|Eric|Erik|Ethan|Eugene|Evan|Felix|Fernando|Francisco|Frank|Fred|Frederick|Gabriel|Gareth|Gary|Gavin|Geoff|George|Gerald|Giovanni|Glen|Gordon|Graham|Greg|Gregory|Guy|Harold|Harry|Harvey|Hassan|Henry|Howard|Hugh|Hugo|Ian|Ibrahim|Isaac|Ivan|Jack|Jacob|Jake|James|Jared|Jason|Javier|Jeff|Jeffrey|Jeremy|Jerry|Jim|Jimmy|Joe|Joel|John|Johnny|Jon|Jonathan|Jorge|Jose|Joseph|Josh|Joshua|Juan|Julian|Justin|Karl|Keith|Ken|Kenneth|Kevin|Khalid|Kirk|Kurt|Kyle|Larry|Lars|Lawrence|Leo|Leon|Leonard|Liam|Lloyd|Lorenzo|Louis|Luca|Lucas|Luis|Luke|Malcolm|Manuel|Marc|Marcel|Marco|Marcus|Mario|Mark|Martin|Marvin|Matt|Matthew|Max|Michael|Miguel|Mike|Mitch|Mohamed|Mohammed|Muhammad|Nathan|Neil|Nicholas|Nick|Nigel|Nikhil|Noah|Norman|Oliver|Omar|Oscar|Owen|Pablo|Patrick|Paul|Pedro|Pete|Peter|Phil|Philip|Phillip|Pierre|Rafael|Raj|Rajesh|Ralph|Ramon|Raul|Ravi|Ray|Raymond|Ricardo|Rich|Richard|Rick|Rob|Robert|Roberto|Rodney|Roger|Rohan|Roland|Ron|Ronald|Rory|Ross|Roy|Rupert|Russell|Ryan|Sanjay|Scott|Sean|Sebastian|Sergio|Seth|Shane|Shaun|Shawn|Simon|Stan|Stanley|Stephen|Steve|Steven|Stewart|Stuart|Sven|Tariq|Ted|Terence|Theo|Thomas|Tim|Timothy|Toby|Todd|Tom|Tommy|Tony|Trevor|Tyler|Victor|Vijay|Vikram|Vince|Vincent|Wally|Walter|Warren|Wayne|Wes|Will|William|Winston|Xavier|Yusuf|Zach|Zachary)\b/

/** What a name itself says of the gender; undefined where it says nothing. */
export const genderOf = (name: string): 'female' | 'male' | undefined => {
  const bare = name.replace(/^(?:Dr|Prof|Professor)\.?\s/, '')
  return FEMALE.test(bare) ? 'female' : MALE.test(bare) ? 'male' : undefined
}
