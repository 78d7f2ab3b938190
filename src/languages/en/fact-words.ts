// Words by which English statements deny, replace and qualify what was said before.
import type { FactWords } from '../../facts/words.ts'

const VERB =
  '(?:drink(?:s|ing)?|eat(?:s|ing)?|like(?:s)?|love(?:s)?|play(?:s|ing)?|touch(?:es|ing)?|us(?:es|e|ing)|want(?:s)?|need(?:s)?|buy(?:s|ing)?|do(?:es|ing)?|into|have|has|plan(?:s|ning)? to)'
const MORE = '(?:really|ever|longer|any|much|a fan of|from)'
const YEARS = { 'last year': -1, 'this year': 0, 'next year': 1 }
const QUARTERS = ['first', 'second', 'third', 'fourth']

export const enFactWords: FactWords = {
  leadIn:
    /^(?:(?:he|she|they|it|really|only|mostly|always|usually|also|very|just|big|has|have|is|are|got|a|an|the|some|good|his|her|their)\s+)*(?:(?:likes?|loves?|enjoys?|prefers?|drinks?|eats?|drinking|eating|(?:big |huge )?fan of|keen on|fond of|into|partial to)\s+(?:(?:a|an|the|some|good|to drink|to eat|drinking|eating)\s+)*)?/,
  tail: /\s+(?:now|these days|a lot|too|as well)$/,
  counters: /(?!)/g,
  numerals:
    /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred)\b/g,
  units: [
    [/(?<=\d)[\s-]*days?\b/g, 'd'],
    [/(?<=\d)[\s-]*(?:weeks?|wks?)\b/g, 'w'],
    [/(?<=\d)[\s-]*months?\b/g, 'mo'],
    [/(?<=\d)[\s-]*(?:years?|yrs?)\b/g, 'y'],
    [/(?<=\d)\s*(?:percent|per cent|pct)\b/g, '%'],
    [/\bnet[\s-]*(?=\d)/g, 'net '],
    [/\bnet (\d+)d\b|\b(\d+)d,? net\b/g, 'net $1$2'],
    [/\b(\d+),? net\b/g, 'net $1'],
  ],
  fillers: /\b(?:payment terms?|terms|the|an?|about|around|roughly|approximately|approx)\b/g,
  denies: new RegExp(
    `^(?:(?:he|she|they|it|now|really|actually|just|has|have|is|are|was)\\s+)*(?:no longer|not|never|doesn't|does not|don't|do not|didn't|won't|can't|cannot|quit|gave up|given up|stopped|hates?|dislikes?|avoids?|off|isn't|aren't|no|done with|lost interest in|cancel(?:l?ed)?|dropped|shelved)\\s+(?:(?:${MORE}|${VERB})\\s+)*`,
  ),
  deniedBefore: new RegExp(
    `\\b(?:no longer|never|doesn't|does not|don't|do not|not|quit|gave up|has given up|stopped|off|lost interest in|cancel(?:l?ed)?|dropped|shelved)\\s+(?:(?:${MORE}|${VERB}|the|a|an)\\s+)*$`,
  ),
  deniedAfter: /(?!)/,
  noDenial: /\bnot (?:only|just)\b|can't (?:resist|get enough)|never says no|don't forget/,
  switched:
    /\b(?:switch(?:ed|ing|es)? (?:from|to|over)|chang(?:ed|ing|es) (?:from|to|over)|mov(?:ed|ing) (?:from|over to)|now only|only [a-z ]+ now|instead of|replac(?:ed|es|ing)|swapped)\b/,
  generic: /(?!)/,
  head: /\s(?:with|without|from|at|on|in|for|of|to|after|before|and|or|but)\s|[,;(]/,
  label: /budget|sales|turnover|revenue/,
  years: text =>
    [...text.matchAll(/\b(?:fy\s?'?(?<f>\d{2})|(?<y>20\d{2}))\b|\b(?<r>last year|this year|next year)/g)].map(
      ({ index: at, groups }) => ({
        at,
        ...(groups?.r
          ? { offset: YEARS[groups.r as keyof typeof YEARS] }
          : { year: groups?.y ? Number(groups.y) : 2000 + Number(groups?.f) }),
      }),
    ),
  parts: text =>
    [...text.matchAll(/\b(?:q(?<q>[1-4])|(?<o>first|second|third|fourth) quarter|h(?<h>[12]))\b/g)].map(
      ({ index: at, groups }) => ({
        at,
        part: groups?.h ? `h${groups.h}` : `q${groups?.q ?? QUARTERS.indexOf(groups?.o ?? '') + 1}`,
      }),
    ),
  product: [
    /\b(?:budget|terms|credit|stock|net \d+|\d+ days)\s(?:for|on|of)\s(?:the |their |a |an |our |new )*(?<p>[a-z][\w-]*(?: [a-z][\w-]*){0,2}?)(?=\s(?:is|are|was|of|at|in|next|this|went|stays?|has|now|to|order)\b|[,.;]|$)/,
    /(?<!['\w-])(?:the |their |our |new )*(?<p>[a-z][\w-]*(?: [a-z][\w-]*)?) (?:budget|payment terms|stock|inventory)\b/,
  ],
  noProduct:
    /^(?:the|their|his|her|our|its|my|your|this|that|next|last|new|old|annual|total|whole|yearly|full|any|no|and|or|with|has|have|had|got|a|an|in|on|for|of|is|are|was|now|years?|quarters?|months?|team|department|current|agreed|usual|standard|same|set|confirmed|says?|said|they|he|she|it|we|won|don|doesn|didn|isn|can|will|would|could|may|might|to|about|out|over|under|up|from|more|less|much|extra|only|still|just|low|enough|bigger|small|smaller|larger|tight|remaining|net|release[sd]?|approve[sd]?|needs?|spends?|allocate[sd]?|cuts?|raise[sd]?|increase[sd]?|secure[sd]?|gets?|finds?|frees?|confirms?|discuss(?:ed)?|check(?:s|ed)?|keeps?|holds?|carry|carries|asked|wants?|sets?)$|\d|year|quarter|month/,
  turns: /\s(?:but|only|just|instead)\b|[,;]/,
  topics: {
    satisfaction: [
      ['delivery', /deliver|shipping|shipment|lead time|arriv/],
      ['price', /\bpric|\bcost/],
      ['quality', /quality|performance/],
      ['service', /service|support|training|response/],
    ],
    transport: [
      ['car', /\b(?:drives?|driving|car|bmw|tesla|audi|mercedes|suv|truck|pickup)\b/],
      ['rail', /\b(?:train|subway|metro|tube|rail)\b/],
      ['bike', /\b(?:bikes?|cycl\w+|scooter)\b/],
      ['walk', /\b(?:walks?|on foot)\b/],
    ],
  },
  weekdays:
    /\b(?<d>mon|tue|wed|thu|fri|sat|sun)(?:days?|s(?:days?)?|nesdays?|rs(?:days?)?|urdays?|\b)|\bweekdays\b|\bweekends?\b/g,
  avoids: /\b(?:not|never|don't|doesn't|avoid|except|no calls|closed|out|off|busy|unavailable)\b/,
}
