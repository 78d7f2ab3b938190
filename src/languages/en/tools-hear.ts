// How English asks for the course's tools, and how blanks are answered; ◇ stands for a customer that is named.
import type { ToolHearing } from '../tools.ts'

const MAKE =
  '(?:give|get|write|draft|make|prepare|prep|list|do|build|create|suggest|come up with|put together|need|want|help|use|turn|rewrite|show|work|find|some|a few|run)'

const CHANCES: Record<string, number> = {
  'fifty[- ]fifty': 0.5,
  'half and half': 0.5,
  'one in two': 0.5,
  'one in three': 0.33,
  'one in four': 0.25,
  'one in five': 0.2,
  'one in ten': 0.1,
  'two in three': 0.67,
  'three in four': 0.75,
  'three in ten': 0.3,
}

export const enToolHearing: ToolHearing = {
  tools: {
    ffab: {
      says: [
        new RegExp(`\\b${MAKE}\\b.{0,50}\\bff?ab\\b`, 'i'),
        /^\s*ff?ab\b\s*(?:[:：-]|lines?|for|it|this|on|\s+\S{4,}.*,)/i,
        /\b(?:turn|rewrite|translate|convert|change|make|put|reword)\b.{1,60}\b(?:into|as|to)\b.{0,20}\b(?:benefits?|selling points|ff?ab)\b/i,
        /\bfeatures?,? functions?,? advantages?,? (?:and )?benefits?\b.{0,20}[:：]/i,
        /\bbenefit (?:lines?|statements?)\b.{0,30}[:：]|\b(?:write|give|draft)\b.{0,16}\bbenefit (?:lines?|statements?)\b/i,
      ],
      unless: /\bturn(?:ed|s)? (?:down|into a)\b/i,
    },
    spin: {
      says: [
        new RegExp(`\\b${MAKE}\\b.{0,40}\\bspin\\b.{0,12}\\bquestions?\\b`, 'i'),
        /\bspin (?:questions?|set|list)\b.{0,16}(?:◇|\bfor\b|\bplease\b|\bto ask\b)/i,
        /\bspin\b.{0,10}\b(?:for|on|with|at)\b.{0,8}◇|◇.{0,6}\bspin\b/i,
        /\b(?:give|write|prepare|draft|list|need|suggest|make)\b.{0,30}\b(?:situation|problem|implication|need-?payoff|discovery)\b.{0,60}\bquestions?\b/i,
        /\b(?:give|write|prepare|prep|draft|list|suggest|get)\b.{0,20}\bquestions?\b.{0,24}\b(?:for|to ask|ask)\b.{0,12}◇/i,
        /\bquestions?\b.{0,20}\b(?:to uncover|to dig (?:out|into)|to find)\b.{0,30}◇|◇.{0,30}\bquestions? (?:to uncover|to dig)/i,
      ],
    },
    close: {
      says: [
        /\b(?:what (?:do|should|can|would|could) i|what to) say\b.{0,30}\bclos(?:e|ing)\b.{0,20}◇/i,
        /\bclos(?:e|ing)\b.{0,12}◇.{0,24}\b(?:what (?:do|should|can) i say|in (?:one|a) (?:line|sentence))/i,
        /\bclosing (?:line|sentence|statement|words?|formula)\b.{0,24}\b(?:for|with|to|at)\b.{0,20}◇|◇.{0,6}\bclosing (?:line|sentence|statement)/i,
        /\b(?:write|give|draft|make|word|put together|need|prepare|fill in)\b.{0,16}\bclosing (?:line|sentence|statement|formula)\b/i,
        /\b(?:one|a|single) (?:line|sentence) (?:to|that) (?:close|closes|seal)\b.{0,20}◇/i,
        /\bproblem,? (?:the )?solution,? and (?:the )?value\b.{0,24}\b(?:one|a|single) (?:line|sentence)\b/i,
        /\b(?:help me|let me)(?: with)? clos(?:e|ing)\b.{0,12}◇/i,
      ],
    },
    value: {
      says: [
        /\b(?:what|how much)(?:['’]s|\s+is|\s+are|\s+would|\s+could)?\b.{0,16}◇.{0,16}\bworth\b(?! (?:it|calling|visiting|a))/i,
        /\b(?:work out|calculate|compute|figure out|estimate|do|get|give me|show|run|what(?:['’]s| is))\b.{0,20}\b(?:ev|expected value|customer value)\b.{0,12}\b(?:for|of|on|at)\b.{0,16}◇/i,
        /\b(?:work out|calculate|compute|figure out|estimate)\b.{0,16}\b(?:the |an? |my )?(?:ev|expected value|customer value)\b/i,
        /◇(?:['’]s)?.{0,4}\b(?:ev|expected value|customer value)\b/i,
        /\b(?:ev|expected value|customer value)\b[\s:：]*(?:for|of)?\s*◇/i,
        /\bcb\s*(?:is|of|[:=])?\s*[$€£¥]?\d/i,
        /\b(?:value|worth) of ◇ (?:to us|as a customer)/i,
      ],
    },
    qualify: {
      says: [
        /\bis\b.{0,8}(?:\b(?:this|it|that|the)\b|◇).{0,20}\ba? ?(?:real|genuine|serious|true|good) (?:opportunity|deal|chance|lead|prospect|one)\b/i,
        /\bis\b.{0,8}(?:\b(?:this|that|the)\b|◇).{0,12}\b(?:opportunity|deal|lead|project|bid)\b.{0,6}\b(?:real|genuine|worth (?:it|pursuing|chasing|the effort|my time|our time|following)|any good)\b/i,
        /\bis ◇.{0,8}\bworth (?:pursuing|chasing|following|the effort|my time|our time|going after|the trouble)\b/i,
        /^(?:please |can you |could you |let['’]s |help me )?(?:qualify|qualifying)\b.{0,8}(?:\b(?:this|that|the)\b|◇)(?!.{0,12}\bfor (?:a|the) (?:discount|rebate|loan))/i,
        /\bshould (?:we|i)\b.{0,12}\b(?:pursue|chase|go after|keep chasing|bid (?:for|on)|keep going after|stay on)\b.{0,8}(?:◇|\bthis (?:deal|one|opportunity|lead)\b)/i,
        /\b(?:run|do|go through|ask|use|try|answer)\b.{0,12}\bfive (?:qualifying |qualification )?questions\b.{0,20}(?:◇|\b(?:this|that|the) (?:deal|opportunity|one)\b)/i,
        /\bfive (?:qualifying |qualification )?questions (?:for|on|about)\b.{0,12}◇/i,
        /\b(?:can|could|will) we (?:really |actually )?win ◇|\bhow real is\b.{0,8}(?:◇|\bthis (?:deal|opportunity)\b)/i,
        /\b(?:assess|evaluate|size up|judge)\b.{0,12}(?:\bthis\b|\bthe\b|◇).{0,12}\b(?:opportunity|deal|chance|lead)\b/i,
      ],
      unless: /\b(?:they|she|he|who|we) (?:have|has|had|see|sees|said|says|think)\b.{0,20}\breal opportunity/i,
    },
    plan: {
      says: [
        /\bplan\b.{0,6}\b(?:my|the|our|a|this|tomorrow['’]s|today['’]s|monday['’]s|tuesday['’]s|wednesday['’]s|thursday['’]s|friday['’]s|next week['’]s)\b.{0,16}\b(?:visit|meeting|call|trip)\b/i,
        /\b(?:visit|meeting|call) plan\b.{0,6}(?:\b(?:for|with|at)\b|[:：])\s*\S/i,
        /\b(?:make|write|draft|give|prepare|do|set up|need|build|put together|create|show|draw up)\b.{0,14}\b(?:visit|meeting|call) plan\b/i,
        /\b(?:seeing|see|visiting|visit|meeting|meet|calling on|going to|off to)\b.{0,6}◇.{0,40}\b(?:(?:make|write|draft|give|need|set up|draw up|do)\b.{0,8}\bplan\b|plan (?:it|that|this)\b)/i,
        /\bplan\b.{0,10}\b(?:visiting|seeing|meeting|a trip to)\b.{0,6}◇/i,
        /\bpurpose,? actions?,? (?:and )?(?:expected )?results?\b.{0,20}(?:◇|[:：]|\bfor\b)/i,
        /◇(?:['’]s)?.{0,4}\bvisit plan\b/i,
      ],
      unless:
        /\b(?:i|we|they|he|she) plan(?:s|ned)?\b(?! (?:a|my|the) .{0,20}\?)|\b(?:met|visited|saw|spoke|called)\b(?! on)|\bfloor plan|\bplan on\b/i,
    },
  },
  cards: {
    ffab: /\bff?ab\b/i,
    spin: /\bspin\b/i,
    'customer-value': /\bev\b|\b(?:expected|customer) value\b/i,
    'opportunity-five': /\bfive (?:qualifying |qualification )?questions\b/i,
    'visit-plan': /\bvisit plan\b|\bplan a visit\b/i,
    'close-formula': /\bclosing (?:sentence|line|statement|formula)\b/i,
    'close-flow': /\bhow (?:do|should|can) i close\b/i,
  },
  asksHow:
    /\bhow (?:do|does|can|should|to|would|could|might|many|is|are)\b|\bwhat (?:is|are|does|do|was|['’]s) (?:a |an |the |it |this )?(?:ffab|fab|spin|ev|cb|av|visit plan|closing|five|purpose|expected value|customer value|difference|point|idea)\b|\bwhat['’]s (?:a |an |the )?(?:ffab|spin|ev\b|visit plan|closing|five|difference|point)|\bwhat does\b|\bwhy\b|\bexplain\b|\bmeaning of\b|\bwhen (?:do|should|to)\b|\bteach me\b|\btell me (?:about|more)\b|\bdifference between\b|\bis (?:there|it)\b.{0,16}\b(?:pattern|way|worth writing)\b|\bshould i (?:write|make|use|always|have)\b/i,
  reports:
    /\b(?:met|visited|saw|spoke|called|dropped by|(?:she|he|they) (?:says?|said|told|wants?|promised|asked|need|needs)|ordered|promised|told me|told us)\b/i,
  beforeNote:
    /^[^\n]{0,60}?\b(?:ff?ab|benefits?|selling points|benefit lines?)\b[^:：\n]{0,30}[:：\n]\s*|^\s*ff?ab\b(?:\s+lines?)?(?:\s+(?:for|on))?\s*[-,:：]?\s*/i,
  forCustomer: name => new RegExp(`(?:^|[\\s,;.])(?:(?:for|at|to|with)\\s+)?${name}\\s*(?:[:：]|$|(?=[,;.\\n]))`, 'i'),
  note: {
    clause:
      /,\s*|\s+(?=(?:so|which|therefore|meaning)\b)|\s+that (?=(?:keep|let|make|mean|hold|allow|help|give|save|cut|stop|prevent|reduce|read|show|measure|count|work|run|send|tell)s?\b)/i,
    label: {
      feature: /^\s*features?\s*[:：]\s*/i,
      function: /^\s*functions?\s*[:：]\s*/i,
      advantage: /^\s*advantages?\s*[:：]\s*/i,
      benefit: /^\s*benefits?\s*[:：]\s*/i,
    },
    function:
      /^(?:(?:and |which |that |it |this |they )*(?:keeps?|lets?|makes?|allows?|reads?|holds?|stops?|prevents?|cuts?|cools?|heats?|shows?|tells?|sends?|measures?|records?|counts?|works?|runs?|can|will|reduces?|warns?|checks?|locks?|opens?|closes?|prints?|charges?|seals?|helps?)\b|automatically\b|so that\b|to \w+)/i,
    advantage:
      /^(?:so(?! that)|therefore|thus|hence|which means|that means|this means|meaning|as a result)\b|\b(?:faster|longer|less|fewer|better|cheaper|safer|easier|quieter|lighter|cleaner|higher|lower|half the|twice|instead of|no need|without)\b/i,
    benefit:
      /\byou(?:r|rs|['’]ll|['’]re)?\b|\bfor (?:the |their )?(?:customer|shop|clinic|owner|buyer|nurses?|staff|patients?)\b/i,
    does: /(?<!^|\b(?:it|they|which|that|and|this|to|can|will|also|not))\s+(?=(?:keeps?|lets?|allows?|reads?|holds?|stops?|prevents?|cuts?|reduces?|warns?|locks?|saves?|measures?|records?|tracks?|tells?|shows?|makes?)\s)/i,
    continues:
      /^(?:so|therefore|thus|hence|which|that means|this means|meaning|as a result|it|they|you|your)\b|^(?:function|advantage|benefit)s?\s*[:：]/i,
    opening:
      /^(?:and |so that |so |therefore |thus |hence |which means (?:that )?|that means (?:that )?|this means (?:that )?|meaning |as a result,? |which |it has (?:an? )?|they have )/i,
  },
  labels: {
    close: {
      problem: /^\s*(?:the )?(?:problem|pain)\s*(?:[:：]|is)\s*/i,
      solution: /^\s*(?:the |our )?(?:solution|product)\s*(?:[:：]|is)\s*/i,
      value: /^\s*(?:the )?(?:value|gain|benefit)\s*(?:[:：]|is)\s*/i,
    },
    value: {
      CB: /\bcb\b|\b(?:now|currently|today|at present|current(?:ly)? (?:brings?|buys?|spends?))\b/i,
      AV: /\bav\b|\b(?:could|might|may|can) (?:add|bring|buy|spend)\b|\b(?:additional|extra|potential|another|more)\b/i,
      P: /\bp\b(?!\.m)|\b(?:probability|chance|likely|likelihood|odds)\b/i,
    },
    qualify: {
      budget: /^\s*(?:1[.:)\s]\s*)?(?:the |their )?budget\s*(?:[:：]|is)?\s*/i,
      timetable: /^\s*(?:2[.:)\s]\s*)?(?:the |their )?(?:timetable|timing|timeline|time|when)\s*(?:[:：]|is)?\s*/i,
      strength: /^\s*(?:3[.:)\s]\s*)?(?:our )?strength\s*(?:[:：]|is)?\s*/i,
      worth: /^\s*(?:4[.:)\s]\s*)?worth(?: it)?\s*(?:[:：]|is)?\s*/i,
      win: /^\s*(?:5[.:)\s]\s*)?(?:can we )?win(?:nable|ning)?\s*(?:[:：]|is)?\s*/i,
    },
    plan: {
      on: /^\s*(?:day|date|when)\s*[:：]\s*|^\s*(?:move|change) (?:it|that|the visit) to\s+/i,
      purpose: /^\s*(?:the )?purpose\s*(?:[:：]|is)\s*/i,
      actions: /^\s*(?:the )?actions?\s*(?:[:：]|are|is)\s*/i,
      result: /^\s*(?:the )?(?:expected )?results?\s*(?:[:：]|is)\s*/i,
      fallback: /^\s*(?:at (?:the )?least|fallback)\s*(?:[:：]|is)?\s*/i,
    },
  },
  answers: {
    budget: /\bbudget|\bapproved\b|\bfunded\b|[$€£¥]\s?\d|\b\d+(?:\.\d+)?\s?(?:k|m|grand|thousand|million)\b/i,
    timetable:
      /\b(?:january|february|march|april|june|july|august|september|october|november|december|q[1-4]|next (?:week|month|quarter|year)|end of|by (?:the|mid)|deadline|go live)\b/i,
    strength:
      /\b(?:our strength|we(?:['’]re| are) (?:good|strong)|what we do (?:best|well)|not our|up our street|core)\b/i,
    worth: /\b(?:worth|margin|profit|effort|travel|long[- ]term|return)\b/i,
    win: /\b(?:rivals?|competitors?|competing|supports? us|on our side|can win|against us|incumbent|favou?rite)\b/i,
  },
  adds: /^\s*(?:also |please )?(?:add|plus)(?: an action| a line| one)?\s*[:：]?\s+/i,
  chance: text => {
    const [, chance] = Object.entries(CHANCES).find(([words]) => new RegExp(`\\b${words}\\b`, 'i').test(text)) ?? []
    return chance
  },
}
