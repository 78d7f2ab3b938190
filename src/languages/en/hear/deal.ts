// How an order, its goods, its size and its date are said in English.
import type { DealRules } from '../../../engine/offline/hearing.ts'
import { enGoods } from './goods.ts'

const UNIT =
  'boxes|box|cases|case|cartons|carton|bottles?|sets?|units?|pieces?|pcs|packs?|bags?|tons?|tonnes|drums?|pallets?|rolls?|kg|kits?|licen[cs]es?|seats?|machines?|pumps?|crates?|barrels?|pairs?|sheets?|trays?|cans|tubs?|jars?|litres?|liters?|gallons?|sacks?|tires?|tyres?|sensors?|vials?|doses?|users?|subscriptions?|devices?|meters?|palettes?|dozen|dz|doz|skids?|bx|bxs|cs|ctns?|pks?|pkts?|packets?|ea|lbs?|gals?|loads|truckloads?|appliances?|kegs?|reams?|spools?|coils?|tonne|sacks?|hampers?|buckets?|pails?|totes?|blisters?|ampoules?|tablets?|strips?|panels?|cylinders?|refills?|cartridges?|copies'
const N =
  '(?<n>\\d{1,3}(?:,\\d{3})+|\\d{1,7}(?:\\.\\d+)?k?|(?:a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty)(?=\\s(?:more\\s)?(?:' +
  UNIT +
  ')))'

// What follows the goods of an order, and is none of them.
const ENDING =
  '(?:at|for|on|by|in|and|or|to|from|with|w|per|this|that|these|next|last|today|tomorrow|tmrw|yesterday|again|total|each|but|worth|so|as|after|before|every|monthly|weekly|a|an|the|left|more|now|pls|please|until|till|if|when|which|is|are|was|were|has|had|gone|only|deliver\\w*|due|short|damaged|cod|net|mo|yr|wk|via|plus|then|while|since|because|cos|off|out|up|down|over|under|mon|tue|tues|wed|thu|thurs|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|signd|signed|it|they|he|she|i|we|not|no|yes|ok)\\b'

export const enDeal: DealRules = {
  bought:
    /\b(?:order(?:ed|s)?(?! (?:history|book|process|cycle|form))|bought|purchased|placed|signed|took|committed|renewed|closed|picked up|PO|re-?order(?:ed|s)?|(?:put|mark|pencil) (?:me|us|him|her|them) down for|said yes|says yes|signd|countersigned|locked in|went (?:with|for)|opted for|grabbed|confirmed|upsized|sold (?:him|her|them|\d)|wrote (?:(?:me|us) )?(?:up )?(?:for |an |the |\d)|put (?:thru|through) (?=\d|another|an )|renewal of (?=\d)|agreed (?:to|a) renew(?:al)?|go(?:ing)? ahead with (?=the|our|a)|will take|'ll take|i'll have|send (?:me|us|them) (?:another )?\d|go-?ahead for|booked \d|repeat on|top-?up of|restocked)\b|\b\d+\s(?:bx|cs|ctns?|cases|boxes|cartons|pallets|units|pcs|bags|drums|packs)\s[a-z][a-z ]{2,24}[,:]?\s?[$£€]\s?\d/i,
  wanted:
    /\b(?:wants?|would like|plans? to|planning|looking (?:for|at)|will|'ll|going to|might|considering|thinking of|needs?|interested in|quote for|ready to|start with|hopes? to|expects? to)\b/i,
  unless:
    /\b(?:if|last (?:time|year|month)|usually|each time|left in stock|in stock|(?<!and )left|down to|damaged|missing|didn't|not|every|competitor|voicemail|budget|employees|stores|minutes|quotes|case stud\w+|use case|took home|takes home|books? close|would(?:n't)? want|credit on|sitting on|on (?:his|her|their|the) last|lives|house|used to (?:order|take|buy)|(?:can|could)n't|signed for (?:it|them|the|delivery|receipt)|staff|trucks on the road|samples?)\b/i,
  quantities: [
    new RegExp(
      `(?<![$£€])\\b${N}\\s(?!more\\b|extra\\b|of\\b|new\\b)(?<p>[a-z][a-z0-9-]+(?:\\s[a-z][a-z-]+){0,2}?)\\s(?<u>sets?|units?|kits?|boxes|cases|packs?|cartons|bags|bottles|licen[cs]es|seats|tubs)\\b`,
      'i',
    ),
    new RegExp(
      `(?<![$£€])\\b${N}\\s?(?:more\\s|extra\\s|additional\\s|new\\s|full\\s)?(?<u>${UNIT}|箱|盒|瓶|台|套|件|包|袋)(?![a-z])(?:\\s?(?:of\\s(?:the\\s|our\\s)?(?<p>[A-Za-z][A-Za-z0-9'-]*(?:\\s(?!${ENDING})[A-Za-z0-9][\\w'-]*){0,3})|(?<q>(?=[A-Z]*\\d)[A-Z\\d]+-[A-Z\\d-]+|(?!${ENDING})[a-z][a-z'-]+(?:\\s(?!${ENDING})[a-z][a-z'-]+){0,2})))?`,
      'i',
    ),
    /(?<![$£€])\b(?<n>\d{1,6})\s(?:more\s|extra\s|of\s(?:the\s|our\s)?)(?<p>(?!by\b|before|on\b|for\b|at\b|in\b|to\b|next|this|from|and|than)[A-Za-z][a-z'-]+(?:\s(?!by\b|before|on\b|for\b|at\b|in\b|to\b|next|this|from|and)[a-z'-]+)?)?/i,
    /\b(?:ordered|bought|took|takes?|said yes (?:[a-z]+ ){0,4}to|down for|signed (?:up )?for|committed to|went (?:with|for)|opted for|wants?|need|needs?|quote for|locked in|sold (?:him|her|them))\s(?:another |the |about |around )?(?<n>\d{1,5}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty)\s(?<p>(?!days?|weeks?|months?|years?|hours?|minutes?|mins|times|people|calls?|visits?|signatures?|approvals?|bids?|signs?|people|more|of|things?|reasons?|questions?|references|stores?|sites?|quotes?|attempts?|steps?|kids|boys|girls|and|or|to|percent|points?|o'clock|other)[a-z][a-z-]*(?:\s(?!for|at|on|by|in|and|from|with|per|this|next|today|on)[a-z-]+)?s)\b/i,
    /(?<![$£€\d])\b(?<n>\d{1,3}(?:,\d{3})+|\d{1,6})\smore\b(?!\s[a-z])/i,
    /(?<![$£€\d])\b(?<n>\d{1,3},\d{3})\s(?<p>(?!people|staff|employees|homes|kids|users|members|customers|students|sites|stores|hours|hrs|hr)[a-z]+(?:\s[a-z]+)?s)\b/,
  ],
  goods: enGoods,
  each: /\b(?:each|ea|apiece|per (?:unit|box|case|piece|kit|bottle|set|carton|pack|seat|user|licen[cs]e|month|bag|drum|pallet))\b|\/(?:unit|box|case|piece|kit|seat|user|ea)\b|\ba (?:box|case|piece|kit|unit|bottle|pack)\b/i,
  close:
    /\b(?:(?<!(?:'d|would|might|could) )sign(?:ing)?(?![- ]on\b)|(?:close|closing) (?:the|this|it|by|before|on (?:it|this)|date|in|next)|clos(?:e|ing) (?:the )?deal|decid(?:e|ed)|decision|settled|finali[sz]e|place the order|order by|commit|go live|start)\b/i,
}
