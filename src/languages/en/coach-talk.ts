// English for a talk on coaching: follow-ups, lists, what suits whom, and lines that take up what is known.
import type { TalkWords } from '../../coaching/talk.ts'

const LEADING =
  /^(?:(?:ok(?:ay)?|and|but|so|now|hm+|well|right|fine|great|thanks|good|hi|hey|please|also|just|got it|sorry|yes|no)\b[,.!:; ]*)+/
const REQUEST =
  /^(?:(?:can|could|would|will|may) (?:you|i|we)|i(?:'d| would)? (?:like|love|need|want)(?: to)?|let me|do you have|have you got|have you|is there|are there)\s+(?:please )?/
const VERB = /^(?:please )?(?:give|show|send|tell|get|have|see|hear|write|make|put) (?:me |us )?(?=\S)/
const TRAILING = /(?:,? (?:please|thanks|thank you|maybe|for me|if possible|if you can|or something|pls|plz))+$/

const SOMEBODY = "(?:s?he|they|it|that|the \\w+|(?:his|her|their|my) \\w+|\\w+)(?:'s)?"
const NO = [
  '(?:says?|said|saying|is|answers?|means) (?:still )?(?:a )?no',
  'refus\\w*',
  "(?:is|are|was|were)?(?:n't| not)? ?(?:still )?(?:not )?(?:interested|convinced|having (?:it|that|any of it)|persuaded|buying (?:it|that)|moved|willing|budging)",
  "(?:does|do|did|will|would|can|wo|ca)(?:n't|nnot| not) (?:still )?(?:agree|budge|buy|buy (?:it|that|this)|accept|accept (?:it|that|this)|want (?:it|to)|go for (?:it|that)|move|listen|sign|change (?:his|her|their) mind|come (?:round|around)|give in)",
  'push(?:es|ing)? back',
  'insist(?:s|ing)?',
  'reject(?:s|ing)? (?:it|that|this)',
  'turns? (?:it|me|us) down',
  'holds? out',
  'sticks? to (?:it|no|that|his guns|her guns|their guns)',
  'balks?',
].join('|')

const whole = (...parts: string[]): RegExp => new RegExp(`^(?:${parts.join('|')})$`)

export const coachTalk: TalkWords = {
  bare: text => {
    let left = text.replace(/[\s?.!…,;:~]+$/g, '').trim()
    left = left.replace(LEADING, '') || left
    left = left.replace(TRAILING, '')
    left = left.replace(REQUEST, '') || left
    return (left.replace(VERB, '') || left).replace(/[\s?.!…,;:~]+$/g, '').trim()
  },
  moves: {
    thanks: whole(
      "(?:(?:thanks?(?: you)?|thx|ty|cheers|great|perfect|good|ok(?:ay)?|got it|will do|nice|cool|super|brilliant|(?:very |that(?:'s| is) |that was )?(?:helpful|useful|good|great)|that helps?|so much|a lot|very much|i(?:'ll| will) (?:try|do) (?:it|that|this)?|makes sense|understood|noted)[,.! ]*)+",
    ),
    shorter: whole(
      '(?:it |this |that |a |an |the |say it |keep it |it be |be |make it )?(?:even |much |a bit |a little |lot )*(?:shorter|briefer|short|brief|quick(?:er)?|simpler|tl;?dr)(?: version| one| answer| summary)?',
      "(?:that(?:'s| is)|this is|it(?:'s| is))? ?(?:way |much )?too (?:long|much)(?: text| to read)?",
      '(?:it |that |say it |put it )?in (?:one|a single|two) (?:lines?|sentences?|words?)',
      '(?:only |just )?(?:me )?the (?:gist|essence|short version|summary|main point|one thing)',
      'sum (?:it|that|this) up',
      '(?:a )?summary',
      'bottom line',
      "i(?:'ve| have)?(?: only| just)*(?: have| got)* (?:a|one|two|five|\\d+) minutes?",
    ),
    translate: whole(
      '(?:it |that |this |the same |all that |everything |say it |say that |repeat (?:it|that) |answer |translate (?:it |that |this )?|how do (?:i|you) say (?:that|this|it) |what is (?:that|this|it) )*(?:in|into|to) (?:plain |simple )?(?:english|chinese|mandarin|中文|英文|英语)',
      '(?:english|chinese|mandarin)(?: version)?',
    ),
    example: whole(
      '(?:of )?(?:an?|one|another|some|any|me an?)? ?(?:real(?:-life)?|concrete|worked|practical|specific|quick)? ?(?:example|case|sample|story|illustration)s?(?: of (?:that|this|it|how))?(?: for (?:that|this|it))?',
      'for (?:example|instance)',
      'like what',
      'such as',
      'what (?:does|would|did) (?:it|that|this) (?:look|sound) like(?: in (?:real life|practice))?',
      'how does (?:it|that|this) (?:look|work|sound|go) in (?:practice|real life)',
    ),
    why: whole(
      'why(?: (?:is that|is this|that|this|so|not|exactly|would that (?:work|help)|does (?:that|it|this) (?:work|help|matter)|should i(?: do (?:that|this|it)| say (?:that|this|it))?|that one|first))?',
      "what(?:'s| is) the (?:reason|point|idea|thinking|logic|why)(?: (?:behind|of|for) (?:it|that|this))?",
      'how come',
      'says who',
      'where does (?:that|this|it) come from',
      'me why',
      'the (?:reason|why)',
    ),
    avoid: whole(
      'what (?:should|must|can|do|would) i (?:not (?:say|do)|avoid|never (?:say|do)|keep away from|steer clear of)(?: (?:then|here|saying|doing))?',
      "what (?:shouldn't|mustn't|can't|don't) i (?:say|do)",
      'what (?:not to|to not|never to) (?:say|do)',
      'what to avoid',
      "(?:the |any |what are the |which )?(?:common |typical |usual )?(?:mistakes|pitfalls|traps|no-gos|donts|don'ts)(?: (?:to avoid|here|should i avoid))?",
      'anything (?:i should avoid|to avoid|i should not say|not to say)',
    ),
    more_lines: whole(
      '(?:me )?(?:some |a few |a couple of |any |one |two |three )?(?:more|other|another|different|further|alternative|better|new) (?:lines?|phrases?|wordings?|words|sentences?|scripts?|ways? (?:to|of) (?:say|saying|put|putting|phrase|phrasing)(?: (?:it|that|this))?|things? (?:to|i (?:can|could)) say|formulations?|versions?|options?)(?: to (?:say|use))?(?: for (?:him|her|them|that|this|it))?',
      '(?:lines?|things) (?:to|i (?:can|could)) say',
      '(?:say|put|phrase|word|it) (?:it|that|this)? ?(?:differently|another way|in another way|in other words|some other way)',
      'what else (?:can|could|should|do|might) i say(?: to (?:him|her|them))?',
      'how else(?: (?:can|could|do|might|should) i (?:say|put|phrase) (?:it|that|this))?',
      '(?:something |anything |it )?(?:a bit |a little )?(?:softer|gentler|warmer|firmer|less pushy|more polite|politer)(?: to say)?',
    ),
    all: whole(
      '(?:list |show |see |name )?(?:me )?all (?:of (?:them|it|the (?:steps|list|items|points|tactics|rules))|(?:the )?(?:steps|items|points|tactics|rules|others|rest))',
      '(?:the |me the )?(?:full|whole|complete|entire) list',
      '(?:what are |which are |and )?the (?:others|other ones|other steps|remaining (?:ones|steps)|steps|rest)(?: (?:of (?:them|it|the (?:list|steps))|again))?',
      'which (?:others|other ones)(?: are there)?',
      'list (?:them|them all|everything)',
      'what else is (?:on|in) the list',
    ),
    more: whole(
      '(?:me )?(?:a bit |a little |some )?more(?: (?:about|on) (?:it|that|this))?',
      '(?:me )?(?:more|further|the|in more|in|some|any more) (?:details?|depth|background|info|information|context)(?: (?:on|about) (?:it|that|this))?',
      'details',
      'elaborate(?: on (?:that|this|it))?',
      'explain(?: (?:it|that|this))?(?: (?:more|better|in (?:more )?detail))?',
      '(?:me )?the (?:whole|full|entire) (?:card|thing|answer|story)',
      'everything',
      'go deeper',
      'expand(?: on (?:that|this|it))?',
      'anything else',
    ),
    next: whole(
      '(?:what )?(?:then|next|afterwards|after that)',
      'then what',
      "what(?:'s| is| comes| happens| do i do| should i do| would i do| would you do| to do)? (?:next|then|after (?:that|this)|afterwards)",
      'what after (?:that|this)',
      'what (?:happens|comes) after (?:that|this)',
      "once (?:that|this)(?:'s| is) done",
      'go on',
      'continue',
      'keep going',
      "(?:and |what is |what's )?(?:the )?next (?:step|move)",
      'where do i go from (?:here|there)',
    ),
    by_phone: whole(
      "(?:(?:what|how) about|how (?:do|would|should|can) i (?:do|say|put|handle) (?:it|that|this)|what (?:do|should|would|can) i say|does (?:it|that|this) (?:also )?work|(?:the |is it the )?same|if (?:i|it|we|it's|i'm|s?he|they) ?(?:do|does|is|am|are|call|calls|have to|only|can only|reach|have|want to|wants to|talk|do it|do this)*(?: (?:it|this|him|her|them))?|(?:i'm|i am) (?:doing (?:it|this)|calling))? ?(?:(?:by|on|over|via|in|through|for) )?(?:the |an? )?(?:tele)?(?:phone|phone call|call)",
      '(?:what )?if i (?:call|phone|ring)(?: (?:him|her|them|up))?',
    ),
    by_message: whole(
      '(?:(?:what|how) about|how (?:do|would|should|can) i (?:do|say|put|write|handle) (?:it|that|this)|what (?:do|should|would|can) i (?:say|write|text)|does (?:it|that|this) (?:also )?work|(?:the |is it the )?same|if (?:i|it|we|s?he|they) ?(?:only |can only |just |do |have to )*(?:text|texts|message|messages|write|writes)?(?: (?:it|this|him|her|them))?)? ?(?:(?:by|on|over|via|in|through|for|as) )?(?:the |an? )?(?:text(?: message)?|message|sms|wechat|whatsapp|chat|dm)',
    ),
    by_mail: whole(
      '(?:(?:what|how) about|how (?:do|would|should|can) i (?:do|say|put|write|handle) (?:it|that|this)|what (?:do|should|would|can) i (?:say|write)|does (?:it|that|this) (?:also )?work|(?:the |is it the )?same|if (?:i|it|we|s?he|they) ?(?:only |can only |just |do |have to )*(?:write|mail|email)?(?: (?:it|this|him|her|them))?)? ?(?:(?:by|on|over|via|in|through|for|as) )?(?:the |an? )?(?:e-?mail|mail|letter|writing)',
    ),
    in_person: whole(
      '(?:(?:what|how) about|how (?:do|would|should|can) i (?:do|say|put|handle) (?:it|that|this)|what (?:do|should|would|can) i say|does (?:it|that|this) (?:also )?work|if (?:i|it|we) ?(?:meet|do|is|are)*(?: (?:it|this|him|her|them))?)? ?(?:in person|face to face|at (?:the|a|his|her|their) (?:meeting|visit|office|shop)|when (?:i|we) meet(?: (?:him|her|them))?)',
    ),
    still_no: whole(
      `(?:what |how about |what do i do |what to do )?(?:if|when|suppose|say|even if|even then|in case|but|imagine)? ?${SOMEBODY} (?:still |again |then |just |simply |keeps? |really |also |only |always |'?s )*(?:${NO})(?: again| anyway| after (?:that|all that|this)| to that| to everything| on (?:it|that)| then| though| even so)?`,
      "(?:what |how about )?if (?:that|it|this|none of (?:that|this|it)|nothing) (?:still )?(?:fails|(?:does|did|will|wo|doe)?(?:n't| not)? ?(?:works?|helps?|lands?|convinces? \\w+))(?: either)?",
      "(?:that|it|this) (?:did(?:n't| not)|does(?:n't| not)) (?:work|help|land)",
      "(?:it(?:'s| is) )?still (?:no|not|a no|nothing|the same)(?: though)?",
      '(?:what )?if not',
      "(?:what )?if (?:it is|it's|the answer is|there is|i get|i hear) (?:still )?(?:a )?no(?: again)?",
      'what if (?:that|this|it) fails',
    ),
  },
  forSomebody:
    /^(?:(?:for|what about|how about|if|with|now for|same for|what if)\b|(?:s?he|they|the (?:other|new|second)(?: \w+)?|(?:his|her|their|my|our) \w+|\w+)(?:'s| is| are|'re)\b)/,
  supposes: /\?|^(?:for|what|how|if|with|now|same|suppose|when|even|in case|imagine)\b/,
  english: /\benglish\b|英文|英语/,
  chinese: /\b(?:chinese|mandarin)\b|中文|汉语|普通话/,
  asksList:
    /\b(?:(?:what|which)(?: other| different)? (?:\w+ ){0,4}(?:are there|exist|do (?:we|you|i) have)|what are (?:the|all|some|your)|list (?:of|all|the|me)|name (?:the|all|me)|how many (?:\w+ ){1,4}(?:are there|do|does|exist)|all (?:the |of the )?(?:\w+ )?(?:rules|tactics|types|kinds|styles|levels|moves|questions|stages|mistakes|forms|factors|keys|signals|methods|techniques|ways|factors|classes)|(?:what|which) (?:kinds?|types?|sorts?|levels?|stages?|classes) of|the (?:two|three|four|five|six|seven|eight|nine|ten|twelve) (?:\w+ )?(?:rules|tactics|types|kinds|styles|levels|moves|questions|stages|mistakes|forms|factors|keys|signals|methods|ways|classes|barriers|steps))\b/,
  asksSteps:
    /\b(?:what are the steps|which steps|steps (?:of|for|to|in)\b|step by step|walk me through|what order|in which order|what is the (?:process|procedure|flow|sequence)|the whole process)\b/,
  asksCards:
    /^(?:(?:what|which) (?:cards?|topics?|methods?|playbooks?|plays?|subjects?|techniques) (?:(?:are|do|can|have) (?:there|you|i|we)(?: have| got| know| ask(?: you)?(?: about)?| cover| use)?|exist)|(?:show|list|see|browse|open)(?: me)?(?: all)?(?: of)?(?: the| your)? (?:cards?|playbooks?|topics|methods|course)|(?:the |all (?:the )?)?cards|what can (?:you|i) (?:help|teach|coach|ask)(?: me| you)?(?: with| about| on)?(?: (?:selling|sales))?|what (?:do you know|can you tell me|can i learn|can i ask you) about (?:selling|sales)|what(?:'s| is) in (?:the|your) (?:playbook|course|cards)|what (?:selling|sales|coaching) (?:topics|help|advice) (?:do you have|is there|can you give))(?: there| here)?$/,
  suits: {
    driver:
      /\btwo options|\b(?:result|minutes?|short|decide|choice|choose|straight|bottom line|quick|save|return|fastest|which do you)\b/,
    expressive: /\b(?:imagine|picture|others?|who else|story|exciting|ideal|look like|people|idea|vision|new)\b/,
    amiable:
      /\b(?:no hurry|no rush|together|colleagues?|team|comfortable|understand|feel|worr(?:y|ied)|safe|step by step|take your time|help)\b/,
    analytical:
      /\b(?:figures?|numbers?|compar\w*|table|sums?|data|evidence|check|in writing|write|written|test|page|percent|measure\w*|exactly|work out)\b/,
  },
  steps: {
    analyse: /\?|\bwho\b|\bhow (?:do|does|many|is)\b/,
    trust: /\b(?:understand|promise|honest\w*|stand by|trust|together|in your place)\b/,
    needs: /\b(?:what|where|how)\b.*\?/,
    value: /\b(?:worth|save|value|cost|solv\w*|gain|show)\b/,
    commitment: /\b(?:next step|agree|order|sign|start|date|day|settled|go ahead|anything (?:besides|else)|shall we)\b/,
    payment: /\b(?:pay\w*|invoice|terms?|transfer|deposit|in writing)\b/,
  },
  channels: {
    by_phone: /\b(?:tele)?phone|\bcall(?:s|ed|ing)?\b/,
    by_message: /\b(?:text messages?|texts?|texting|sms|wechat|whatsapp)\b/,
    by_mail: /\b(?:e-?mail|mail|letter|letters|writing|written|proposal)\b/,
    in_person: /\b(?:visit|visits|face to face|in person|meet|meeting|door)\b/,
  },
  sayable: quote => {
    const bare = quote
      .trim()
      .replace(/^["“”'‘]+|["“”'’.,;!?]+$/g, '')
      .replace(
        /^(?:(?:but|and|so|because) )?(?:(?:s?he|they|[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)?|the \w+) )?(?:also |just |really |still |always |even )?(?:says?|said|thinks?|thought|feels?|felt|told (?:me|us)|tells (?:me|us)|mention(?:s|ed)|complain(?:s|ed)|claim(?:s|ed)|believes?|reckons?|insists?|is worried|are worried|was worried|worries|fears?)\b(?: that)?[,:]?\s+/,
        '',
      )
      .replace(
        /^(?:(?:[Ss]?[Hh]e|[Tt]hey|[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)?|[Tt]he \w+) )?(?:also |just |really |still )?(?:wants?|needs?|would like|(?:is|are) looking for|ask(?:s|ed) for|prefers?)\s+(?=\S)/,
        '',
      )
      .replace(/^["“”'‘]+/, '')
    const strange = /\b(?:she|he|they|her|hers|him|his|their|theirs|them)\b/i.test(bare)
    const ours =
      /\b(?:we|we're|our|us)\b.{0,24}\b(?:expensive|pric\w+|dear|quotes?|deliver\w*|products?|late|slow|service|offers?)\b/i
    const verbs = /^(?:to|is|are|was|were|has|have|had|buys?|keeps?|gets?|goes|runs?|does|did|that)\b/i
    return bare === '' || strange || ours.test(bare) || verbs.test(bare) ? undefined : bare
  },
  tookUp: quote => `“You said ‘${quote}’. Which part of that weighs most with you?”`,
  raised: {
    price: '“You raised the price last time. What are you measuring it against?”',
    stock: '“The wait bothered you last time. When do you really need it?”',
    later_discount: '“You were wondering whether the price will drop. What would make buying now right for you?”',
    comparison: '“You were comparing us with somebody else. What do you like better there?”',
    reviews: '“You had read some bad reviews. Which of them gave you pause?”',
    authority: '“You told me others have a say in this. What will they ask first?”',
    doubt: '“You weren’t sure last time that it would do the job. What would you need to see?”',
    habit: '“You are used to the way it runs today. What would you like to keep?”',
    security: '“You wanted to be on the safe side. What is the risk that worries you most?”',
    timing: '“Last time it wasn’t the right moment. What has to happen first?”',
    quality: '“Quality was your question last time. What have you seen elsewhere?”',
    terms: '“The terms were the sticking point. Which one would have to change?”',
    other: '“You had a concern last time. Is it still there?”',
  },
  known: {
    pain: words => `“You mentioned ‘${words}’. What does that cost you in an ordinary month?”`,
    need: words => `“You told me what counts for you: ‘${words}’. Shall we see how far this gets you there?”`,
    current_supplier: words => `“You buy from ${words} today. What would you keep, and what would you change?”`,
    competitor: words => `“You have looked at ${words} too. What did you like there, and what left you unsure?”`,
    reports_to: words => `“What is the first thing ${words} will ask? I’ll put the answer on one page for you.”`,
    budget: words => `“Last time you mentioned ‘${words}’. Shall we see what can be done within that?”`,
    buying_process: words => `“You described how it goes on your side: ‘${words}’. Where do we stand in that today?”`,
  },
  record: (about, quote) => `On record${about ? `, ${about}` : ''}: “${quote}”`,
}
