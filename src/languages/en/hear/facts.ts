// How facts about customers and people are said in English.
import { findMoney, parseNumber } from '../../../engine/offline/amounts.ts'
import type { FactRule } from '../../../engine/offline/hearing.ts'

const KIN =
  '(?:(?:eldest|oldest|youngest|older|younger|little|two|three|2|3|twin|new|teenage|first)\\s)?(?:wife|husband|son|sons|daughter|daughters|kid|kids|children|child|baby|twins|parents|mother|father|mum|mom|dad|partner|fiancée?|girlfriend|boyfriend|brother|sister|grandson|granddaughter|grandkids|grandchild(?:ren)?|grandmother|in-laws|family|newborn|toddler)'
const tidy = (text: string | undefined) =>
  text
    ?.trim()
    .replace(
      /\s(?:too|though|as well|these days|right now|now|today|at the moment|currently|a lot|from us|already|with me)$/i,
      '',
    )
    .replace(/[.\s]+$/, '')
const group = (m: RegExpExecArray): string | undefined => tidy(m.groups?.v)
const money = (m: RegExpExecArray): string | undefined => {
  const sum = findMoney(m[0])[0]
  if (sum) return String(sum.amount)
  const plain = /\b\d{1,3}(?:,\d{3})+\b|\b\d{4,9}\b/.exec(m[0])?.[0]
  return plain && !/^20[23]\d$/.test(plain) ? plain.replace(/,/g, '') : undefined
}
const days = (m: RegExpExecArray): string | undefined => {
  const fixed = m.groups?.f?.toLowerCase()
  if (fixed)
    return {
      weekly: '7',
      biweekly: '14',
      fortnightly: '14',
      monthly: '30',
      quarterly: '90',
      yearly: '365',
      annually: '365',
      daily: '1',
    }[fixed]
  const said = m.groups?.n?.trim().toLowerCase()
  const count =
    said === undefined || said === '' ? 1 : said === 'other' ? 2 : said === 'couple of' ? 2 : parseNumber(said)
  const unit = /^day/i.test(m.groups?.u ?? '')
    ? 1
    : /^week/i.test(m.groups?.u ?? '')
      ? 7
      : /^fortnight/i.test(m.groups?.u ?? '')
        ? 14
        : /^quarter/i.test(m.groups?.u ?? '')
          ? 90
          : /^year/i.test(m.groups?.u ?? '')
            ? 365
            : 30
  return count ? String(Math.round(count * unit)) : undefined
}
const EVERY =
  '(?:every|each)\\s(?<n>other\\s|couple of\\s|\\d{1,3}\\s|two\\s|three\\s|four\\s|six\\s|eight\\s|ten\\s)?(?<u>days?|weeks?|months?|quarters?|fortnights?|years?)(?!\\w)'

export const enFacts: readonly FactRule[] = [
  {
    key: 'family',
    says: new RegExp(
      `\\b(?:[Hh]is|[Hh]er|[Tt]heir|'s|\\bhas|\\bhave|\\bhad|got|with|[Tt]he)\\s(?<v>(?:a\\s|an\\s|his\\s|her\\s|one\\s)?${KIN}\\b(?:'s)?(?:\\s[^,.;]{0,60})?)`,
    ),
    value: group,
    unless:
      /\bmy\b|\bonly (?:his|her) (?:mum|mom|dad)|\bthe (?:kids|children) (?:throw|eat|love|like|won't|hate|go through)|(?:'s|his|her|the) boss\b|family (?:business|owned|doctor|practice|medicine|pack|size)|kids' (?:meal|menu)|partner (?:program|portal|with|agree)/i,
  },
  {
    key: 'family',
    says: /\b(?<v>(?:just |recently |getting |got )(?:married|engaged|divorced)[^,.;]{0,20}|married(?: with [^,.;]{2,30})?|expecting (?:a (?:baby|child|boy|girl)|twins|their)[^,.;]{0,30}|just had (?:a baby|twins|a (?:boy|girl))[^,.;]{0,20}|(?:has|have) (?:two|three|four|2|3|4|five) (?:kids|children|sons|daughters|boys|girls)[^,.;]{0,30}|(?:a |is )?(?:mother|father|mum|mom|dad|single (?:mum|mom|dad)) of (?:two|three|four|2|3|one)[^,.;]{0,20})/i,
    value: group,
    unless: /\bmy\b|\bi\b/i,
  },
  {
    key: 'taste',
    says: /\b(?:(?:only|always|usually|mostly|just)\s)?(?:drinks?|eats?)\s(?<v>[^,.;]{3,40})/i,
    value: group,
    unless:
      /\b(?:i|we)\s(?:only |always |usually )?(?:drink|eat)|to eat|after eating|eat into|what .{0,20}(?:drink|eat)/i,
  },
  {
    key: 'taste',
    says: /\b(?:loves?|likes?|adores?|prefers?|enjoys?|favou?rite (?:drink|food|restaurant|coffee|tea|snack|wine|dish) is|swears by|can't resist|fan of|a sucker for|partial to|hooked on)\s(?:a\s|her\s|his\s|the\s|good\s|strong\s|some\s)*(?<v>(?:[a-z-]+\s){0,3}(?:tea|coffee|espresso|latte|lattes|cappuccino|americano|wine|whisky|whiskey|bourbon|scotch|beer|ales?|ipa|sushi|ramen|curry|curries|thai|italian food|chinese food|indian food|mexican food|sichuan|spicy|seafood|steak|steaks|bbq|barbecue|chocolate|cake|pastries|doughnuts|donuts|cookies|pizza|tacos|dim sum|noodles|cheese|vegan|vegetarian|dessert|matcha|earl grey|longjing|oolong|green tea|gin|tequila|mezcal|champagne|oysters|pho|croissants|food)\b(?:\s(?:food|from|with|and|over|chocolate|cake|wine)[^,.;]{0,25})?)/i,
    value: group,
    unless: /\bi (?:love|like)/i,
  },
  {
    key: 'taste',
    says: /(?:\b(?:is|'s|he's|she's|being|a|strictly|been)|[:,]|^)\s?(?:a\s|strictly\s|strict\s)?(?<v>vegetarian|vegan|pescatarian|teetotal|teetotaler|gluten[- ]free|lactose intolerant|halal|kosher|allergic to [^,.;]{3,25}|(?:coffee|tea|wine|whisky) (?:person|drinker|lover|snob|fan))/i,
    value: group,
    unless: /\bi'?m\b/i,
  },
  {
    key: 'taste',
    says: /\b(?<v>(?:doesn't|does not|don't|never|won't|can't) (?:drink|eat|touch)s?\b[^,.;]{0,30})/i,
    value: group,
    unless: /\bi (?:don't|never)/i,
  },
  {
    key: 'interests',
    says: /\b(?:(?:is|'s|he's|she's|really|very|big|also|was)\s)?(?:into|keen on|mad about|crazy about|obsessed with|passionate about|hooked on|a (?:big |huge |keen |massive |real |lifelong )?fan of|an avid fan of)\s(?<v>[^,.;]{3,40})/i,
    value: m => interest(m),
    unless:
      /\bi'?m\b|(?:popped|called|dropped|nipped|walked|swung|came|stopped|got|pulled|checked|wandered|stepped) into|get into|got into (?:the|a)|move into|look(?:ing|ed)? into|went into|dig|going into|ran into|bumped into|turn|log|run(?:ning)? into|plug|goes into|into (?:their|our|the|stock|production|spreadsheets?|account|detail|teams|excel|sap)/i,
  },
  {
    key: 'interests',
    says: /\b(?:loves?|enjoys?|likes|adores?)\s(?:to\s)?(?<v>(?:[a-z'-]+\s){0,3}?(?:golf(?:ing)?|fish(?:ing)?|fly[- ]fishing|hik(?:e|ing)|cycl(?:e|ing)|run(?:ning)?|swim(?:ming)?|sail(?:ing)?|ski(?:ing)?|tennis|football|soccer|rugby|cricket|baseball|basketball|hockey|chess|poker|garden(?:ing)?|cook(?:ing)?|bak(?:e|ing)|read(?:ing)?|travel(?:l?ing)?|camp(?:ing)?|hunt(?:ing)?|yoga|pilates|gym|climb(?:ing)?|kayak(?:ing)?|photography|paint(?:ing)?|music|jazz|opera|guitar|piano|theatre|movies|films|history|cars|classic cars|motorcycles|motorbikes|dogs|cats|horses|horse riding|bird(?:ing| ?watching)|woodwork(?:ing)?|crosswords|formula (?:1|one)|f1|nba|nfl|marathons?|dancing|salsa|karaoke|surfing|boxing|triathlons?|podcasts|wine tasting|pottery|knitting|astronomy|trains|snooker|darts|bowling)\b(?:\s(?:at|on|in|with|every|and|around)\b[^,.;]{0,25})?)/i,
    value: group,
    unless: /\bi (?:love|like|enjoy)/i,
  },
  {
    key: 'interests',
    says: /\b(?<v>(?:plays?|playing|follows?|coaches|collects?|watches|restores?|breeds|rides|races|runs marathons|sings in|paints|cycles|hikes|sails|surfs|skis|fishes|gardens|supports)\s(?:the\s|a\s|in\s)?(?:golf|tennis|football|soccer|rugby|cricket|baseball|basketball|hockey|chess|poker|guitar|piano|drums|violin|bass|saxophone|squash|badminton|ping pong|table tennis|volleyball|padel|pickleball|darts|snooker|nba|nfl|mlb|nhl|f1|formula 1|arsenal|chelsea|liverpool|manchester united|man u|man utd|spurs|lakers|yankees|red sox|bears|packers|stamps|watches|vinyl|wine|classic cars|motorbikes|motorcycles|bikes|horses|bird|coins|antiques|art|youth [a-z]+|little league|[a-z]+ (?:band|choir|league))[^,.;]{0,30})/i,
    value: group,
    unless: /\bi (?:play|follow)/i,
  },
  {
    key: 'interests',
    says: /\b(?:is|'s)\s(?:a|an)\s(?:avid|keen|passionate|serious|big|amateur|huge)\s(?<v>[a-z -]{3,25}?(?:er|ist|fan|player|buff|nut|enthusiast|cyclist|cook))\b/i,
    value: group,
  },
  { key: 'interests', says: /\bhobb(?:y|ies)(?:\sis|\sare|:)\s(?<v>[^,.;]{3,40})/i, value: group },
  {
    key: 'interests',
    says: /\b(?:a|the|huge|big|massive)\s(?<v>[A-Z][A-Za-z]+(?:\s[A-Z][A-Za-z]+)?)\s(?:fan|supporter|nut)\b/,
    value: group,
  },
  {
    key: 'birthplace',
    says: /\b(?:grew up in|is originally from|originally from|comes from|hails from|was born in|born in|born and raised in|native of|is from|'s from)\s(?<v>[A-Z][A-Za-z]+(?:\s[A-Z][A-Za-z]+){0,2})/,
    value: group,
    unless:
      /\bI grew|\bI'm from|(?:[Mm]aster|[Bb]achelor|[Dd]egree)'?s? from|is from (?:the )?(?:January|February|March|April|May|June|July|August|September|October|November|December)|\b(?:one|quote|offer|order|sample|it|this|that)\b[^,.;]{0,12}is from/,
  },
  {
    key: 'education',
    says: /\b(?<v>(?:studied|graduated|went to (?:college|university|school|uni)|has an? (?:MBA|PhD|degree)|did (?:his|her|an) (?:MBA|PhD)|alum(?:nus|na)? of)\b[^,.;]{0,40})/,
    value: group,
    unless: /\bson\b|\bdaughter\b|\bI\b/,
  },
  {
    key: 'transport',
    says: /\b(?<v>(?:drives|just bought|rides)\s(?:a|an|his|her)\s(?:new\s)?(?:[A-Z][A-Za-z0-9-]+|[a-z]+ motorbike|motorbike|motorcycle|truck|pickup|bike)(?:\s[A-Za-z0-9-]+)?|cycles to work|takes the train)/,
    value: group,
  },
  {
    key: 'experience',
    says: /\b(?<v>(?:used to (?:work|be|run)|previously (?:worked|at|ran|was)|formerly|spent \w+ years|(?:came|joined|moved) from|worked (?:at|for) [A-Z]|ex-[A-Z]\w+|has been (?:there|with them|in the (?:industry|business)) (?:for )?\w+ years?)[^,.;]{0,40})/,
    value: group,
    unless: /\bI (?:used|worked|was|spent)\b|used to (?:work|be) (?:with|fine)|order|shipment/,
  },
  {
    key: 'taboo',
    says: /\b(?:hates?|can't stand|detests?|don't (?:ever )?mention|never mention|pet peeve is|allergic to small talk|avoid)\s(?<v>[^,.;]{3,40})/i,
    value: group,
    unless:
      /\bi (?:hate|can't)|hates? (?:our|the (?:new|price|pricing|delivery|packaging|product|software|system|current))|to avoid|avoid(?:ing)? (?:downtime|delay|stock)/i,
  },
  {
    key: 'favourite_colour',
    says: /\bfavou?rite colou?r(?:\sis|\s?[:=]|,)\s(?<v>(?!since|the|a\b)[a-z]+)/i,
    value: group,
  },
  {
    key: 'religion',
    says: /\b(?:is|'s|he's|she's|devout|practi[sc]ing|observant|a)\s(?:a\s|an\s)?(?<v>(?:devout |practi[sc]ing |observant )?(?:Catholic|Muslim|Jewish|Hindu|Buddhist|Christian|Mormon|Sikh))\b/,
    value: group,
  },
  {
    key: 'health',
    says: /\b(?<v>(?:diabetic|has diabetes|(?:had|having|recovering from) (?:[a-z]+ )?surgery|broke (?:his|her) (?:leg|arm|wrist|ankle)|bad back|allergic to (?:nuts|peanuts|shellfish|dairy|gluten|penicillin)))\b/i,
    value: group,
    unless: /\bpatients?\b|\bmy\b|son|daughter|wife|husband/i,
  },
  {
    key: 'age',
    says: /\b(?:is|'s|turns|turned|turning|aged?)\s(?<v>[2-7]\d)(?:\syears old|(?=[\s,.;]|$)(?!\s?(?:%|days|boxes|units|cases|percent|minutes|miles|km|weeks|cartons|k\b|pieces|or|people|per|each|and)))/i,
    value: group,
    unless:
      /son|daughter|kid|net|price|stock|company|firm|shop|cost|order|\$|term|total|budget|quantity|before (?:he|she)|beside|against|margin/i,
  },
  {
    key: 'reading',
    says: /\b(?:is reading|reads|just finished reading)\s(?<v>[^,.;]{3,40})/i,
    value: group,
    unless: /reviews?|contract|quote|emails?|reads (?:them|it|my|our)\b|\b(?:son|daughter)\b/i,
  },
  {
    key: 'schedule',
    says: /\b(?<v>(?:only|best|usually|always|generally|easiest|typically)\s(?:in|there|available|free|reachable|reached|around|to (?:reach|catch|call|get|see)|at|on|takes? calls|sees reps|catch|call|works|after|before|mornings|afternoons)\b[^,.;]{0,50})/i,
    value: group,
    unless:
      /\bi\b|\bwe\b|in (?:stock|blue|red|bulk|case|boxes|packs)|at (?:the )?(?:price|cost|\$)|works (?:with|well|for)/i,
  },
  {
    key: 'schedule',
    says: /\b(?<v>(?:(?:never|not|isn't|doesn't|don't|won't)\s(?:call|be called|in|available|reachable|take calls|pick up|ring|answer|see reps)\s?(?:before|after|on|until|in)\s[^,.;]{2,30}))/i,
    value: group,
    unless: /\bi (?:won't|don't)|until (?:next|the|january)/i,
  },
  {
    key: 'schedule',
    says: /\b(?<v>(?:in|at) the (?:shop|office|store|clinic|plant|lab) (?:on\s|only\s|every\s|most\s)?(?:mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|mornings|afternoons|weekends|(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:mornings?|afternoons?))[^,.;]{0,30})/i,
    value: group,
    unless: /only/i,
  },
  {
    key: 'phone',
    says: /(?<![\d$])(?<v>\+\d{1,3}[ .-]?(?:\(?\d{1,4}\)?[ .-]?){2,5}\d{2,4}|\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}|0\d{3,4}[ ]\d{3}[ ]?\d{3,4})(?!\d)/,
    value: m => m.groups?.v?.replace(/[^\d+]/g, ''),
  },
  { key: 'email', says: /(?<v>[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{2,63}){1,4})/, value: group },
  {
    key: 'wechat',
    says: /\bwechat(?:\sid|\sis|:|\s)+(?<v>[a-zA-Z][-_a-zA-Z0-9]{5,19})\b/i,
    value: m => (/\d|_|-/.test(m.groups?.v ?? '') ? m.groups?.v : undefined),
  },
  {
    key: 'role',
    says: /^decides?$|\b(?:makes? (?:the|all the)(?: final| buying| purchasing)? (?:decisions?|calls?)|makes? the final (?:decision|call)|(?:is|'s) the (?:one who decides|decision[- ]?maker|final (?:say|decision|approver)|one who (?:signs|approves)|economic buyer)|one who decides|(?:has|have|gets) (?:the )?final (?:say|word|sign-?off|approval)|has to (?:sign|approve|sign off)(?: off)?(?: on)? (?:on )?(?:anything|everything|all|any|it)|(?:signs|approves) (?:off )?(?:on )?(?:anything|everything|all|every)|decision (?:sits|rests|lies|is) with|holds the (?:purse|budget)|calls the shots|(?:is|'s) the decider|ultimately decides|decides everything|real decision[- ]?maker|(?:needs|has) to sign off)\b/i,
    value: 'decider',
    unless:
      /\bnot the\b|isn't|doesn't|no longer|who's the|who is the|don't know|can't|needs? (?:to find|someone)|not her|not him|\bi need\b|whether/i,
  },
  {
    key: 'role',
    says: /\b(?:evaluates?|(?:does|runs|handles|leads|owns|is doing|in charge of) the (?:technical )?(?:evaluation|testing|assessment|trial)|technical evaluator)\b/i,
    value: 'evaluator',
    unless: /\bwe\b|\bi\b/i,
  },
  {
    key: 'role',
    says: /\b(?:(?:does|handles|runs|in charge of|responsible for|looks after|manages)\s(?:all\s)?(?:the\s|their\s)?(?:buying|purchasing|procurement|ordering)|places (?:all )?(?:the|their) orders)\b/i,
    value: 'buyer',
    unless: /doesn't|not\b/i,
  },
  {
    key: 'role',
    says: /\b(?:gatekeeper|screens (?:all )?(?:his|her|the) calls|guards (?:his|her) (?:calendar|diary))\b/i,
    value: 'gatekeeper',
  },
  {
    key: 'role',
    says: /\b(?:our (?:coach|champion|guide|inside man|insider)|coaching us|tipped (?:me|us) off)\b/i,
    value: 'guide',
  },
  {
    key: 'role',
    says: /\b(?:is the end user|uses it (?:every day|daily|day to day)|day-to-day user|is the (?:main|daily|actual) user)\b/i,
    value: 'user',
  },
  {
    key: 'stance',
    says: /\b(?:on our side|backs us|backing us|supports us|rooting for us|in our corner|(?:is|'s) (?:a |our )?(?:supporter|champion|big advocate))\b/i,
    value: 'supporter',
    unless: /not|isn't/i,
  },
  {
    key: 'stance',
    says: /\b(?:against us|opposed to (?:us|switching)|blocking us|opposes (?:us|the)|favou?rs? (?:the competitor|the competition))\b/i,
    value: 'against',
    unless: /\bnot (?:really )?(?:against|opposed)/i,
  },
  { key: 'reports_to', says: /\breports to\s(?<v>(?:the\s)?[A-Za-z. ]{2,30})/, value: group },
  {
    key: 'budget',
    says: /\bbudget(?:ed|s)?\b[^,;]{0,40}?(?:[$€£¥]\s?\d[\d,.]*|\d+(?:\.\d+)?\s?[kKmM]\b|\d{1,3},\d{3}|\d{4,})[^,;]{0,16}/i,
    value: money,
    unless: /no budget|over budget|budget (?:isn't|is not|cut)|how much|not in the budget/i,
  },
  {
    key: 'budget',
    says: /(?:[$€£¥]\s?\d[\d,.]*\s?[kKmM]?\b|\b\d+(?:\.\d+)?\s?[kK]\b)[^,;]{0,16}\b(?:budget|set aside|earmarked|allocated|to spend)\b/i,
    value: money,
  },
  {
    key: 'budget',
    says: /\b(?:set aside|earmarked|allocated|have|has|got)\s(?:about |around |roughly )?[$€£¥]\s?\d[\d,.]*\s?[kKmM]?[^,;]{0,12}(?:to spend|for (?:this|it|the))/i,
    value: money,
  },
  {
    key: 'budget_when',
    says: /\bbudget[^,.;]{0,30}?\b(?:until|till|in|opens in|released in|resets in|approved in|available in|from|frees up in)\s(?<v>(?:early |late |mid[- ])?(?:January|February|March|April|May|June|July|August|September|October|November|December|Q[1-4]|next (?:year|quarter|month)|the new year|spring|summer|autumn|fall)(?:\s20\d\d)?)/i,
    value: group,
  },
  {
    key: 'need',
    says: /\b(?:(?:they|he|she|client|customer|we all|who|team|shop|store|lab|plant)\s(?:also |really |urgently |still |now |badly )?needs?|\bneeds|need:|needs:|looking for|looking to (?:get|buy|find|replace)|in need of|requires?|after|in the market for|interested in)\s(?:to have\s|to get\s|is\s)?(?<v>[^,.;]{4,60})/i,
    value: m => need(m),
    unless:
      /\bi need|\bwe need\b|need to (?:follow|call|send|check|ask|speak|think|run|sign)|look(?:ing)? after|needs? (?:the )?(?:director|approval|boss|sign|manager|vp|ceo|cfo|board|more time|time)|needs? to|requires? (?:the|a|our) (?:test|report|certificate|document)|went after|promotion|needs? (?:'?em|them|it)\b|after (?:one|two|three|four|five|six|seven|eight|nine|ten|noon|dark|hours|service)\b|signatures?|day after|after (?:that|the|we|he|she|they|new|lunch|\d|christmas|thanksgiving)|doesn't need|don't need|no need|named?|right after|month after|week after|not interested|approval/i,
  },
  {
    key: 'pain',
    says: /\b(?:(?:biggest|main|real|their|big|major)\s(?:pain|pain point|problem|headache|issue|frustration|worry|challenge|bottleneck)(?:\s(?:is|are|was|seems to be)|:)?|pain(?: point)?s?:|struggl(?:es|ing|ed?) with|troubles? with|fed up with|sick of|tired of|frustrated (?:with|by)|plagued by|suffer(?:s|ing) from|having (?:problems|issues|trouble) with|complain(?:s|ed|ing)? about (?:their|his|her) (?:current|system|supplier))\s?(?:that\s)?(?<v>[^.;]{4,70})/i,
    value: group,
    unless: /no (?:problem|issue)|with us|our (?:delivery|product|goods|shipment|invoice|price)/i,
  },
  {
    key: 'pain',
    says: /\b(?<v>(?:[a-z]+\s){0,4}?(?:keeps?|kept|keep) (?:getting|crashing|breaking|failing|losing|running out|having|jamming|leaking|going down|missing|throwing)[^.;]{0,60})/i,
    value: m => tidy(m.groups?.v)?.replace(/^(?:they|and|it|he|she|who|which)\s/i, ''),
    unless: /\bwe keep|our (?:product|machine|delivery)|says (?:he|she)/i,
  },
  {
    key: 'pain',
    says: /\b(?<v>(?:their|the|his|her)\s(?:current |old |existing )?(?:system|machines?|software|line|supplier|equipment|process|scanners?|printers?|sensors?|trucks?|server|forklifts?|ovens?|fridges?|website)\s(?:is |are |has been |have been |keeps? |kept |was )?(?:crash(?:ing|es)?|break(?:ing|s)? down|too slow|slow|unreliable|outdated|always (?:down|late|breaking)|failing|often [a-z]+|down)[^.;]{0,50})/i,
    value: m => tidy(m.groups?.v)?.replace(/^(?:their|the|his|her)\s/i, ''),
    unless: /\bwe\b|our/i,
  },
  {
    key: 'pain',
    says: /\b(?<v>(?:too much (?:downtime|waste|scrap|shrinkage|manual work|overtime|paperwork)|short[- ]staffed|can't find staff|understaffed|high (?:staff )?turnover|running out of (?:stock|space|room)|stock-?outs|losing (?:customers|money|patients)|rising (?:costs|scrap rates)|late deliveries from (?:their|the) (?:current )?supplier)[^,.;]{0,30})/i,
    value: group,
  },
  {
    key: 'current_supplier',
    says: /\b(?:(?:[Cc]urrently|[Nn]ow|[Tt]oday|[Aa]lready|[Ss]till|[Tt]hey|[Hh]e|[Ss]he|who|team|also|presently)\s)(?:use|uses|run|runs|on|work with|works with|have|buy from|buys from|source from|get it from|rely on|stock|with)\s(?<v>[A-Z][\w&.-]*(?:\s(?:[A-Z][\w&.-]*|sensors?|software|machines?|pumps?|printers?|parts|tools|systems?|scanners?|drives|bearings|oils?|tyres|tires|products|equipment|valves|gloves|filters))*)/,
    value: m => supplier(m),
    unless:
      /\b(?:I|we) |don't|doesn't|not\b|used to|\b(?:[Ll]unch|[Dd]inner|[Bb]reakfast|[Cc]offee|[Tt]ea|[Cc]all|[Mm]et|[Mm]eeting|[Dd]rinks|[Tt]alk|[Ss]poke|[Cc]hat|[Vv]isit|[Ww]orkshop|[Dd]emo)\b.{0,16}\bwith\b/,
  },
  {
    key: 'current_supplier',
    says: /\b(?:buys?|buying|gets?|getting|sources?|sourcing|purchases?|orders?)\s(?:[a-z]+\s){0,4}?from\s(?<v>[A-Z][\w&.'-]*(?:\s[A-Z][\w&.'-]*){0,3})/,
    value: m => supplier(m),
    unless: /\bus\b|from us|quotes? from|price from|samples? from/,
  },
  {
    key: 'current_supplier',
    says: /\b(?:current(?: main)? supplier|incumbent|supplier|existing supplier|supplied by|current vendor|vendor|incumbent vendor)(?:\sis|:|\s)\s?(?<v>[A-Z][\w&.'-]*(?:\s[A-Z][\w&.'-]*){0,3})/,
    value: m => supplier(m),
    unless: /not\b|new supplier/,
  },
  {
    key: 'competitor',
    says: /\b(?:[Cc]ompetitors?(?:\s(?:is|are|here is|there is)|:)?|[Rr]ivals?(?:\sis|:)?|up against|[Cc]ompeting (?:with|against)|[Cc]ompetition (?:is|from|:))\s?:?\s?(?<v>[A-Z][\w&.'-]*(?:\s[A-Z][\w&.'-]*){0,2})/,
    value: m => supplier(m),
  },
  {
    key: 'competitor',
    says: /\b(?:also (?:looking at|talking to|evaluating|considering|testing|trialling|trialing|getting a quote from|has a quote from|got a quote from|speaking (?:to|with))|one of them (?:is )?(?:from )?|comparing us (?:to|with|against)|compared (?:to|with)|(?:quotes?|offer|bid|proposal) from|cheaper than|(?:more expensive|pricier|higher|dearer|better|slower|worse) than|evaluating us against|versus|vs\.?|lost (?:[a-z]+ ){0,4}to|leaning towards?|trialling|trialing)\s(?<v>[A-Z][\w&.'-]*(?:\s[A-Z][\w&.'-]*){0,2})/,
    value: m => supplier(m),
    unless: /\bus from\b/,
  },
  {
    key: 'payment_terms',
    says: /\b(?<v>net[- ]?\d{1,3})\b(?!\s?(?:to|->|→))/i,
    value: m => m.groups?.v?.replace(/net[- ]?/i, 'net '),
    unless: /not (?:accept|agree)|\bask(?:s|ed)? (?:if|whether|for|about)\b/i,
  },
  {
    key: 'payment_terms',
    says: /\b(?<v>cash on delivery|COD|\d{1,3}[- ]days?(?: payment)? (?:terms|credit)|(?:30|45|60|90|120) days|payment in advance|prepay(?:ment|s)?(?: \d+%)?|\d{1,3}% (?:up ?front|deposit|in advance)[^,.;]{0,25}|pays? (?:in )?(?:cash|up ?front)|letter of credit|monthly invoic(?:e|ing))\b/i,
    value: group,
    unless:
      /(?:reorder|restock|every|overdue|late|ago|within|in|last|for|next|past|order)\b[^,.;]{0,12}\b(?:30|45|60|90|120) days|cod (?:fish|fillet)|\bask/i,
  },
  {
    key: 'reorder_cycle_days',
    says: new RegExp(
      `\\b(?:re-?orders?|re-?stocks?|orders?|replenish(?:es)?|buys?|re-?ups?|tops? up|places? (?:an )?orders?)\\b[^,.;]{0,24}?\\b${EVERY}`,
      'i',
    ),
    value: days,
    unless: /\bi\b|\bwe\b/i,
  },
  {
    key: 'reorder_cycle_days',
    says: /\b(?:re-?orders?|re-?stocks?|orders?|buys?|replenish(?:es)?)\s(?<f>weekly|monthly|quarterly|fortnightly|biweekly|yearly|annually|daily)\b/i,
    value: days,
  },
  {
    key: 'reorder_cycle_days',
    says: /\b(?:re-?order|ordering|buying|order|replenishment) (?:cycle|cadence|frequency|interval)\s?(?:is|of|:|runs)?\s?(?:about |around |roughly |every )?(?<n>\d{1,3}\s|two\s|three\s|four\s|six\s)?(?<u>days?|weeks?|months?|quarters?)/i,
    value: days,
  },
  {
    key: 'stock_level',
    says: /\b(?<v>(?:(?:only|just|about|around|roughly)\s)?(?:\d+|two|three|four|five|six|a few|a couple of|half a)\s(?:[a-z]+\s){0,3}?left(?:\s(?:in stock|on the shelf|on hand|of [a-z ]{2,20}))?)/i,
    value: group,
    unless:
      /(?:weeks?|days?|months?|years?|hours?|minutes?|seats?|people|staff|employees) left|left (?:the|for|a voicemail|at|with|voicemail|a message|him|her)|calls? left/i,
  },
  {
    key: 'stock_level',
    says: /\b(?<v>(?:down to|(?:is|are) sitting on|sitting on|holds?|holding|has in stock|have in stock)\s(?:about |around |only |their last )?(?:\d+|two|three|four|five|six|a few)\s[^,.;]{2,40})/i,
    value: group,
    unless: /\bwe\b|holding (?:us|me)/i,
  },
  {
    key: 'stock_level',
    says: /\b(?<v>(?:current |their )?(?:stock|inventory)\s(?:will last|lasts?|is|at|looks|levels? (?:is|are|at)?|should last|covers|:)\s?[^,.;]{2,40}|(?:\d+|two|three|four|six|a few) (?:weeks?|days?|months?)(?:'|s')? (?:worth )?(?:of )?(?:stock|inventory|supply)[^,.;]{0,12}|(?:over|under)stocked|out of stock|low on stock|low on [a-z ]{3,25}|running low(?: on [a-z ]{3,25})?|(?:nearly|almost) out(?: of [a-z ]{3,25})?|sold out(?: of [a-z ]{3,25})?|plenty (?:of stock|in stock))/i,
    value: group,
    unless: /\bwe(?:'re| are)\b|worried about|in case|often|always|keeps?|when\b|never|stock is from/i,
  },
  {
    key: 'buying_process',
    says: /\b(?:(?:buying |purchasing |approval |procurement |decision )?process(?:\sis|:)|(?:everything|it|all purchases|purchases) (?:goes|go|has to go|have to go|must go) through)\s(?<v>[^.;]{4,80})/i,
    value: group,
    unless: /our process|simplif/i,
  },
  {
    key: 'buying_process',
    says: /\b(?<v>(?:needs? (?:\d+|two|three|four) (?:quotes|bids|signatures|approvals)|(?:goes?|going|has to go|must go) (?:out )?(?:to|through) (?:tender|the board|committee|legal|procurement|an? rfp|head office|a tender)|(?:formal )?(?:tender|rfp|rfq) (?:process|in|required|first|next)|(?:board|committee|legal|it security|infosec) (?:review|approval|sign-?off) (?:first|then|before|required|is required|needed))[^,.;]{0,40})/i,
    value: group,
  },
  {
    key: 'deciders_count',
    says: /\b(?<v>\d|two|three|four|five|six) (?:people|of them|decision[- ]makers|stakeholders|partners)\s?(?:decide|have to (?:agree|sign)|sign off|vote|involved in the decision|need to agree)/i,
    value: m => String(parseNumber(m.groups?.v ?? '') ?? '') || undefined,
  },
  {
    key: 'size',
    says: /\b(?<v>(?:about |around |over |roughly )?\d[\d,]{0,6}\+? (?:stores|branches|employees|staff|beds|locations|outlets|sites|trucks|vehicles|technicians|chairs|seats across)\b[^,.;]{0,20})/i,
    value: group,
    unless: /order|box|need|want|deliver/i,
  },
  {
    key: 'annual_sales',
    says: /\b(?:annual (?:sales|revenue|turnover)|turnover|revenues?|turn(?:s|ing)? over)\b[^,;]{0,20}[$€£¥]?\d[^,;]{0,12}/i,
    value: money,
    unless: /staff turnover/i,
  },
  {
    key: 'plan',
    says: /\b(?<v>(?:opening|plans? to open|planning (?:to open|to expand|a new|to add)|expanding (?:to|into)|building a new|moving to a (?:new|bigger)|opening up|adding (?:a|two|three) (?:new )?(?:lines?|stores?|sites?|locations?|wards?))[^,.;]{0,50})/i,
    value: group,
    unless:
      /\bwe(?:'re| are)\b|\bi\b|\bdream|\b(?:partner|wife|husband|son|daughter)\b|opening (?:line|question|bid|hours|the meeting)/i,
  },
  {
    key: 'receiving_hours',
    says: /\b(?:receiving (?:hours )?(?:is|are|:)?|takes deliveries|deliveries only|accepts? deliveries)\s(?<v>[^,.;]{4,40})/i,
    value: group,
  },
  {
    key: 'delivery_preference',
    says: /\b(?:deliver(?:ies)? (?:to|via|at) the\s(?<v>(?:back|side|rear|loading)[^,.;]{2,30}))/i,
    value: group,
  },
  {
    key: 'ideal',
    says: /\b(?<v>(?:retir(?:ing|es|e)|wants to retire|hopes to retire)\b[^,.;]{0,30}|(?:dreams of|wants to become|hopes to become|aiming for|wants a promotion|angling for)[^,.;]{0,40})/i,
    value: group,
    unless: /\bi\b|husband|wife/i,
  },
]

function interest(m: RegExpExecArray): string | undefined {
  const v = tidy(m.groups?.v)
  return v &&
    !/\b(?:our|us|we|pricing|price|product|idea|demo|pilot|proposal|the new|switching|trying|buying|trial|contract|quality|savings)\b/i.test(
      v,
    )
    ? v
    : undefined
}

function need(m: RegExpExecArray): string | undefined {
  const v = tidy(m.groups?.v)
  if (/^interested/i.test(m[0])) return undefined
  return v &&
    !/^(?:it|this|that|them|us|him|her|me|more|a (?:quote|proposal|call|discount|price)|to|some time|help)$/i.test(v) &&
    !/^(?:\d|a quote|a revised|another quote|an answer|the quote|him to|her to|me to|us to|a decision|time|approval|by |\w+ more\b)/i.test(
      v,
    )
    ? v
    : undefined
}

function supplier(m: RegExpExecArray): string | undefined {
  const v = m.groups?.v?.replace(/(?:'s)?[.,]*$/, '')
  const nobody =
    /^(?:The|A|An|I|We|They|He|She|It|Us|Our|My|This|That|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Q\d|EOD|EOM|ASAP|Not|No|IT|HR|CFO|CEO|COO|CTO|VP|Dr|Mr|Mrs|Ms|Miss|Excel|Zoom|Slack|Teams|Email|WhatsApp|TBD|China|Germany|Europe|USA|US)\b/
  return v === undefined || v.length < 2 || nobody.test(v) ? undefined : v
}
