// How an order, its goods, its size and its date are said in English.
import type { DealRules } from '../../../engine/offline/hearing.ts'

const UNIT =
  'boxes|box|cases|case|cartons|carton|bottles?|sets?|units?|pieces?|pcs|packs?|bags?|tons?|tonnes|drums?|pallets?|rolls?|kg|kits?|licen[cs]es?|seats?|machines?|pumps?|crates?|barrels?|pairs?|sheets?|trays?|cans|tubs?|jars?|litres?|liters?|gallons?|sacks?|tires?|tyres?|sensors?|vials?|doses?|users?|subscriptions?|devices?|meters?|palettes?|dozen|skids?'
const N =
  '(?<n>\\d{1,3}(?:,\\d{3})+|\\d{1,7}(?:\\.\\d+)?k?|(?:a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty)(?=\\s(?:more\\s)?(?:' +
  UNIT +
  ')))'

export const enDeal: DealRules = {
  bought: /\b(?:order(?:ed)?|bought|purchased|placed|signed|took|committed|renewed|closed|picked up|PO|re-?ordered)\b/i,
  wanted:
    /\b(?:wants?|would like|plans? to|planning|looking (?:for|at)|will|'ll|going to|might|considering|thinking of|needs?|interested in|ready to|start with|hopes? to|expects? to)\b/i,
  unless:
    /\b(?:if|last (?:time|year|month)|usually|each time|left in stock|in stock|left|down to|damaged|missing|didn't|not|every|competitor|voicemail|budget|employees|stores|minutes|quotes|case stud\w+|use case)\b/i,
  quantities: [
    new RegExp(
      `(?<!\\$)\\b${N}\\s(?!more\\b|extra\\b|of\\b|new\\b)(?<p>[a-z][a-z-]+(?:\\s[a-z][a-z-]+){0,2}?)\\s(?<u>sets?|units?|kits?|boxes|cases|packs?|cartons|bags|bottles)\\b`,
      'i',
    ),
    new RegExp(
      `(?<!\\$)\\b${N}\\s(?:more\\s|extra\\s|additional\\s|new\\s)?(?<u>${UNIT})\\b(?:\\sof\\s(?:the\\s|our\\s)?(?<p>[A-Za-z][A-Za-z0-9'-]*(?:\\s(?!at\\b|for\\b|on\\b|by\\b|in\\b|and\\b|before\\b|to\\b|this\\b|next\\b|with\\b|from\\b|per\\b|today\\b|yesterday\\b|again\\b|total\\b|each\\b|but\\b|tomorrow\\b|worth\\b|so\\b|as\\b|after\\b|every\\b|monthly\\b)[A-Za-z0-9][\\w'-]*){0,3}))?`,
      'i',
    ),
    /(?<!\$)\b(?<n>\d{1,6})\s(?:more\s|extra\s|of\s(?:the\s|our\s)?)(?<p>(?!by\b|before|on\b|for\b|at\b|in\b|to\b|next|this|from|and|than)[A-Za-z][a-z'-]+(?:\s(?!by\b|before|on\b|for\b|at\b|in\b|to\b|next|this|from|and)[a-z'-]+)?)?/i,
  ],
  each: /\b(?:each|apiece|per (?:unit|box|case|piece|kit|bottle|set|carton|pack|seat|user|licen[cs]e|month|bag|drum|pallet))\b|\/(?:unit|box|case|piece|kit|seat|user|ea)\b|\ba (?:box|case|piece|kit|unit|bottle|pack)\b/i,
  close:
    /\b(?:sign|signing|close|closing|decid(?:e|ed)|decision|settled|finali[sz]e|place the order|order by|commit|go live|start)\b/i,
}
