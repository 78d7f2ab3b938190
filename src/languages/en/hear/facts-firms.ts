// Facts about a firm as English notes tell them by the way: whose it is, how it buys, pays and takes its goods in.
import { findMoney } from '../../../engine/offline/amounts.ts'
import type { FactRule } from '../../../engine/offline/hearing.ts'

const plain = (match: RegExpExecArray): string | undefined =>
  match.groups?.v?.trim().replace(/\s(?:rn|lol|now|right now|too|at the moment|btw)$|["')\s]+$/i, '')
const money = (match: RegExpExecArray): string | undefined => {
  const sum = findMoney(match[0])[0]
  return sum && String(sum.amount)
}
const COUNT =
  '(?:\\d[\\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)'
const SUM =
  '(?:[A-Z]{0,3}[$£€¥]\\s?\\d[\\d,.]*\\s?(?:[kKmM]|million|grand)?\\b|\\d[\\d,.]*\\s?[kK]\\b|a? ?[a-z -]{3,30} (?:thousand|million|grand)\\b)'
const MONTH = '(?:[Jj]an|[Ff]eb|[Mm]ar|[Aa]pr|[Mm]ay|[Jj]un|[Jj]ul|[Aa]ug|[Ss]ep|[Oo]ct|[Nn]ov|[Dd]ec)[a-z]*'
const DAY = `(?:${MONTH}(?: \\d{1,2}(?:st|nd|rd|th)?| first)?|\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}|Q[1-4])`
const NOBODY =
  '(?!us\\b|me\\b|the\\b|a\\b|an\\b|our|their|his|her|my|that|this|here|there|now|next|scratch|home|work|both|someone|somebody|anyone|head|different|another|one\\b|stock)'

export const enFirmFacts: readonly FactRule[] = [
  {
    key: 'receiving_hours',
    says: /\b(?:[Dd]eliveries(?: are)?|[Dd]ock hours:?|[Gg]oods[- ]in|[Rr]eceiving hours:?|[Tt]ak(?:e|es|ing) deliveries|[Dd]ock(?:'s| is)? open)\s(?<v>(?:only )?(?:\d|before|after|between|from|until|till|[a-z]+ to [a-z]+|(?:[Mm]on|[Tt]ue|[Ww]ed|[Tt]hu|[Ff]ri|[Ss]at)[a-z]*|[Mm]ornings|[Aa]fternoons)[^,.;]{2,40})/,
    value: match => plain(match)?.replace(/\s(?:bc|because|cos|coz|as|since)\s.*$/, ''),
    unless: /\b(?:late|short|missing|arrived|last week|from (?:us|the|our))\b/,
  },
  {
    key: 'delivery_preference',
    says: /\b(?<v>(?:liftgate|tail-?lift|forklift|flatbed|crane|box) (?:truck |lorry |van )?(?:required|needed|only)|pallets (?:under|no (?:higher|taller|bigger) than|max|below) [\d.]+ ?[a-z]{1,3}|[a-z ]{3,25} with (?:every|each) (?:pallet|delivery|drop|shipment|load)|(?:hardware |goods |deliveries )?only (?:via|through|at) (?:the )?(?:loading|back|rear|side|service|gate|bay|goods)[^.;]{2,30})/i,
    value: plain,
    unless: /\b(?:wrong|damaged|complain|used to|free)\b/i,
  },
  {
    key: 'delivery_preference',
    says: /\b(?:dropped|delivered|left|unloaded|drop(?: it| them)?|deliver(?: it| them)?|it) (?:off )?(?:at|round|to|around) the (?<v>(?:back|rear|side|loading|service)(?: (?:dock|door|entrance|bay|gate|lane|alley))[^,.;]{0,35})/i,
    value: plain,
    unless: /\b(?:yesterday|today|signed for|I)\b/,
  },
  {
    key: 'invoice',
    says: /\b(?<v>(?:bills|invoices|invoicing) (?:all |must |should |have to |to )?(?:go(?:es)?|be sent|be addressed|sent) (?:all )?to [^,.;]{4,40}|(?:be |get )?invoiced to [^,.;]{4,45}|(?:one|a|two|separate|a single|a consolidated) (?:[a-z]+ ){0,2}invoices? (?:a month|per|for each|each|every|one for)[^,.;]{0,45})/i,
    value: plain,
    unless: /\b(?:late|overdue|unpaid|wrong|wasn't|last month)\b/i,
  },
  {
    key: 'current_supplier',
    says: /\b[Cc]urrent(?:ly)? (?:[A-Z]{2,4}|supplier|provider|vendor|source|[a-z]+s)(?: is| are|:| from)\s(?<v>[A-Z][\w&]+(?: [A-Z][\w&]+)?)/,
    value: plain,
    unless: /\b(?:budget|price|stage|owner|manager)\b/i,
  },
  {
    key: 'current_supplier',
    says: new RegExp(
      `\\b(?:(?:rn|right now|currently|at the moment|these days) (?:he|she|they)|(?:he|she|they) currently) (?:stocks?|uses?|buys?|carr(?:y|ies)|pours?|sells?|gets?|runs?) (?<v>${NOBODY}[A-Za-z][\\w'&]+(?: (?!and|for|but|at|in|from|on|as)[A-Za-z]\\w+){0,2})`,
    ),
    value: plain,
    unless: /\b(?:\d+|boxes|cases|samples)\b/,
  },
  {
    key: 'current_supplier',
    says: new RegExp(
      `\\b(?:(?:he|she|they)(?:'s|'re| is| are)? (?:getting|gets?|buys?|buying|sourc(?:e|es|ing)) (?:them|it|it all|all of it|those|these|everything|that) (?:all )?|(?:it|everything)(?: all)? comes |(?:always |been )?(?:got|gotten|getting|bought|had) (?:our|their|his|her|all our) [a-z]+ |(?:chartered|leased|rented|hired|sourced) )from (?<v>${NOBODY}[A-Za-z][\\w'&]+(?: [A-Z]\\w+){0,2})`,
    ),
    value: plain,
    unless: /\b(?:us from|samples?|quotes?|emails?|calls?|his mother|her mother)\b/,
  },
  {
    key: 'current_supplier',
    says: new RegExp(
      `\\b(?:he|she|they)(?:'ve|'s| have| has) (?:always )?(?:run|used|stocked|poured|carried|been with|been on|been buying) (?<v>${NOBODY}[A-Za-z][\\w&]+(?: [A-Z]\\w+)?) for (?:\\w+ )?(?:years|yrs|decades|months)`,
    ),
    value: plain,
    unless: /\b(?:family|business|company|place|shop|site|team) for\b/,
  },
  {
    key: 'competitor',
    says: /\b(?<v>[A-Z][A-Za-z&]+) can (?:give|do|supply|deliver to|offer|sell|ship) (?:him|her|them)\b/,
    value: plain,
    unless: /\b(?:I|We|He|She|They|You|It|That) can\b|\b(?:our|we)\b/,
  },
  {
    key: 'size',
    says: new RegExp(
      `(?:^|\\b(?:they (?:got|have|run)|they've got|has|have|got|with|runs?|that's a chain|a chain(?: of)?|all|of|approx|about|around) )(?<v>${COUNT} (?:[a-z]+ )?(?:kids|pupils|students|homes|staff|heads|employees|people|beds|covers|floors|sites|branches|stores|outlets|clubs|vans|trucks|places|locations|restaurants|clinics|schools|salons|depots|rooms))(?: (?:all )?(?:in|across|strong)\\b.*|\\)|)$`,
      'i',
    ),
    value: plain,
    unless:
      /\b(?:people who|centre of|jury|panel|queue|mate|tipped|kids$|need|want|order|two kids|three kids|four kids|has (?:two|three|four) kids|training|course|for|stops?|signed|deliver|came|showed|met|\d+% of)\b|^(?:two|three|four|five|\d) (?:kids|people|places)\b/i,
  },
  {
    key: 'ownership',
    says: /\b(?:privately (?:held|owned)|(?:still )?family[- ](?:owned|run)|private (?:family )?money|owner-operated|still in the family)\b/i,
    value: 'private',
    unless: /\b(?:not|competitor|rival)\b/i,
  },
  {
    key: 'ownership',
    says: /\b(?:state[- ](?:run|owned)|state school|government[- ]owned)\b/i,
    value: 'state',
    unless: /\b(?:whether|not sure|kids? (?:at|go))\b/i,
  },
  {
    key: 'customer_type',
    says: /\b(?:(?:state|public|private|catholic|grammar|boarding|charter|primary|secondary|high|independent|prep) school)\b/i,
    value: 'school',
    unless:
      /\b(?:son|daughter|kids? (?:is|are|at|go)|boys|girls|never|finished|went to|left|from|attended|graduated|wife|husband|teacher)\b/i,
  },
  {
    key: 'customer_type',
    says: /\b(?:hospital (?:trust|group)|teaching hospital|general hospital)\b/i,
    value: 'hospital',
    unless: /\b(?:wife|son|daughter|husband|works at|pay|themselves)\b/i,
  },
  {
    key: 'customer_type',
    says: /\b(?:government (?:account|body|agency|department)|public authority|municipal)\b/i,
    value: 'government',
  },
  { key: 'customer_type', says: /\b(?:that's|it's|they're|they run|runs) a chain\b/i, value: 'chain' },
  {
    key: 'deciders_count',
    says: /\b(?<v>\d|two|three|four|five|six|seven)[- ](?:people|persons?|seats?|members?|partners|of them)(?: [a-z]+){0,5}? (?:who |that )?(?:pick|decide|vote|choose|score|sign off|panel|committee|board)\b/i,
    value: match =>
      ({ two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7' })[match.groups?.v?.toLowerCase() ?? ''] ??
      match.groups?.v,
    unless: /\bwe\b|signatures/i,
  },
  {
    key: 'deciders_count',
    says: /\bboth (?:of them |brothers |partners |sisters )?(?:gotta|have to|has to|need to|must) (?:say yes|agree|sign|approve)/i,
    value: '2',
  },
  {
    key: 'buying_process',
    says: /\b(?<v>(?:buys?|purchases?) through (?:a |an )?(?:sealed bid|tender|framework|broker|co-?op|buying group|portal|central)[^,.;]{0,30}|(?:\d|two|three|four) (?:quotes|bids) (?:mandatory|required|needed|minimum)|each (?:branch|store|site|shop|manager)[^,;]{0,12} (?:mgr\.? )?(?:buys|orders) for [^,.;]{3,25}|(?:tender|rfp|it all|everything) (?:will )?runs? through [A-Z][\w-]+[^,.;]{0,25}|goes (?:out )?to tender every [a-z]+)/i,
    value: match => plain(match)?.replace(/ (?:there's|and) .*$/, ''),
  },
  {
    key: 'budget',
    says: new RegExp(
      `\\b(?:[Bb]udget|purse|pot)\\b[^;]{0,45}?${SUM}|^${SUM} (?:capital|capex|in the pot)\\b|\\b(?:they've got|they have|they got) ${SUM} (?:a (?:yr|year|month|quarter) )?for (?!the (?:pair|lot))|[Rr]eliability budget ${SUM}`,
    ),
    value: money,
    unless: /\b(?:no budget|over budget|cut|discount|invoice|order|how much|paid|owes?)\b/i,
  },
  {
    key: 'budget_when',
    says: new RegExp(
      `\\b(?:frees up|unlocks|opens up|becomes available|is released|free|released|available)\\s(?:in |from |on |as of )?(?<v>${DAY})`,
    ),
    value: plain,
    unless:
      /\b(?:slot|delivery|deliver|meeting|he's|she's|sample|stock|he is|she is|shipping|diary|on (?:mon|tue|wed|thu|fri))\b/i,
  },
  {
    key: 'fiscal_year',
    says: new RegExp(
      `\\b(?:[Ff]iscal year|FY|[Ff]inancial year|[Yy]ear[- ]?end|(?:their|the) (?:year|books)|books)(?: now)? (?<v>(?:starts?|ends?|closes?|runs? to|having moved to|moved to|is|begins?)\\s(?:on |in |at )?(?:the end of )?${DAY})`,
    ),
    value: plain,
  },
  {
    key: 'marketing_mode',
    says: /\b(?:(?:[Aa]dvertising|[Mm]arketing) is (?:all |mostly |mainly )?(?<v>[^.;]{4,60})|[Ss]ells? (?:only |mostly |mainly )?(?:by|through|via) (?<w>(?:catalogue|catalog|word of mouth|mail order|the web|instagram|tiktok|radio|direct mail|trade counter|resellers|agents)[^.;]{0,30}))|\b(?<x>[a-z]+ app does the selling)/,
    value: match => match.groups?.v ?? match.groups?.w ?? match.groups?.x,
    unless: /\bour\b/,
  },
  {
    key: 'price_policy',
    says: /\b(?<v>nothing (?:gets |is )?(?:listed|stocked|bought|sold) (?:below|under|above) [^,.;]{3,30}|pays? list less \d+[^.;]{0,25}|priced at \d+% (?:over|above) cost)/i,
    value: plain,
  },
  {
    key: 'sales_policy',
    says: /\b(?<v>(?:\d-for-\d|\d for \d|buy one get one)[^,.;]{0,25} every [a-z]+|free freight (?:for|over|above|on) [^.;]{3,40})/i,
    value: plain,
    unless: /\bwe\b/,
  },
  {
    key: 'region',
    says: /\b(?:outlets|stores|branches|sites|clinics|homes|shops|locations|restaurants|depots) (?:all )?(?:across|all over|throughout|around|in) (?<v>(?!the\b|all\b)[A-Z][a-z]+(?: [A-Z][a-z]+)?(?: and [A-Z][a-z]+)?)|^(?:covers |serves )?(?:the )?(?<w>(?:upper|lower|northern|southern|eastern|western|mid|north|south) [A-Z][a-z]+)$/,
    value: match => match.groups?.v ?? match.groups?.w,
  },
  {
    key: 'address',
    says: /\b(?:HQ |at |office |located at )?(?<v>\d{1,5} (?:[NSEW] )?(?:[A-Z0-9][\w']*\s){1,3}(?:St|Street|Rd|Road|Ave|Avenue|Lane|Ln|Blvd|Boulevard|Crescent|Cres|Way|Close|Terrace|Square|Quay|Place|Hwy|Parkway|Pkwy)\b)/,
    value: plain,
    unless: /\b(?:home|house|lives?|living|moved|flat|apartment|deliver|bought)\b/i,
  },
  {
    key: 'bank_account',
    says: /(?<v>[A-Z][a-z]+(?: [A-Z][a-z]+){0,2} (?:ending|account ending|a\/c|acct?) (?:in )?\d{3,})/,
    value: plain,
  },
  {
    key: 'plan',
    says: /\b(?<v>(?:fit-?out|refurb\w*|renovation|remodel|extension|refit|merger|new (?:wing|kitchen|warehouse|site|store|shop))(?:'s| is| will be| gets)? (?:done|finished|complete|completed|over|opens|opening) (?:in|by|next|this) [^,.;]{3,20})/i,
    value: plain,
    unless: /\bwas\b/i,
  },
  {
    key: 'pain',
    says: /\b(?<v>[a-z][^,.;]{2,40}? (?:comes?|arrives?|shows? up|turns? up) (?:in )?(?:dented|broken|cracked|late|short|damaged|stale|wilted|crushed|warm|melted) (?:half|most|every|all) [^,.;]{2,20})/i,
    value: match => plain(match)?.replace(/^(?:says|said|and|that|the)\s/i, ''),
    unless: /\bour\b/i,
  },
  {
    key: 'pain',
    says: /(?:^|: |\b(?:says|and) )(?<v>[^,.;:]{4,50}) (?:is|are) (?:his|her|their|the) (?:sore (?:spot|point)|(?:big |biggest |main |real |constant )?(?:headache|problem|pain|bugbear|worry|nightmare|bottleneck))\b/i,
    value: plain,
    unless: /\b(?:price|our|not|no longer|hack\w*|data|so)\b/i,
  },
  {
    key: 'pain',
    says: /(?:^|: )(?<v>(?:[A-Za-z0-9]+ ){1,4}(?:drops(?: out)?|dies|freezes|goes down|falls over|breaks down|jams|crashes|fails|leaks|overheats) (?:every|daily|weekly|twice|each|most|constantly|all the time|once)[^,.;]{0,30})/i,
    value: match => plain(match)?.replace(/^(?:pain|problem):? /i, ''),
    unless: /\b(?:our|he|she)\b/i,
  },
  {
    key: 'pain',
    says: /(?:^|: )(?<v>(?:[A-Za-z0-9]+ ){0,4}(?:outages?|failures?|breakdowns?|stoppages?) (?:in (?:january|february|march|april|may|june|july|august|september|october|november|december)|cost|costs|last (?:week|month|year))\b[^,.;]{0,40})/i,
    value: plain,
    unless: /\b(?:our|knows)\b/i,
  },
  {
    key: 'stock_level',
    says: /\b(?<v>(?:on (?:his|her|their|the) last (?:\d+|two|three|four|few) [^,.;]{2,25}|(?:sitting on|down to) (?:about |around )?(?:eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty) [^,.;]{2,30}|(?:\w+) (?:days|weeks)'? (?:stock|cover) left[^,.;]{0,30}))/i,
    value: match => plain(match)?.replace(/ (?:so|she|he|but) .*$/, ''),
    unless: /\bwe're\b/i,
  },
  {
    key: 'reorder_cycle_days',
    says: /\b(?:on )?an? (?<v>\d{1,2}|five|seven|ten|fourteen|twenty|thirty|sixty|ninety)[- ]day (?:order |buying |reorder )?cycle\b/i,
    value: match =>
      ({ five: '5', seven: '7', ten: '10', fourteen: '14', twenty: '20', thirty: '30', sixty: '60', ninety: '90' })[
        match.groups?.v?.toLowerCase() ?? ''
      ] ?? match.groups?.v,
    unless: /\b(?:payment|billing|sales)\b/i,
  },
  {
    key: 'need',
    says: /\bonly wants (?<v>[^,.;]{4,40})|\bwants to (?<w>go (?:organic|paperless|digital|electric|solar|cashless))\b/i,
    value: match => (match.groups?.v ?? match.groups?.w)?.replace(/ (?:coz|cos|bc|because) .*$/, ''),
    unless: /\bto (?:see|talk|meet|know)\b/,
  },
]
