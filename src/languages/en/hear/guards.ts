// English words that take a clause out of what was stated: hypotheticals, questions, hearsay, doubt, the writer's own life.
import type { Guards } from '../../../engine/offline/hearing.ts'

export const enGuards: Guards = {
  hypothetical:
    /(?<!\b(?:asked?|asks|asking|see|know|wonder(?:s|ed|ing)?|check|confirm|sure|tell me|ask me|even|as)\s)\b(?:if|unless|suppose|assuming|in case|provided that)\b|\bwere to\b/i,
  question:
    /\?$|^(?:how (?:do|does|can|could|should|would|might|to|come|about|much|many)|what (?:do|does|should|can|could|would|else|next|if|now|are|is the (?:best|right))|what's (?:the (?:best|right)|a good)|why (?:do|does|is|are|would|not)|when (?:do|does|should|is|are|can|will)|where (?:do|does|is|are|can|should)|who (?:do|does|should|can|is the|are)|which (?:do|one|card|of)|should i|can you|could you|do we|does he|does she|is there|are there|any (?:tips|ideas|advice))\b/i,
  instruction:
    /\b(?:ignore|disregard|forget|override)\s(?:all\s|any\s|the\s|your\s|my\s)*(?:previous|prior|above|earlier|preceding|system|other)?\s?(?:instructions?|prompts?|rules|directions|messages)\b|\bsystem prompt\b|\byou are now\b|\bpretend (?:to be|you)|\b(?:output|return|print) (?:only )?(?:json|the prompt)|\bsend me (?:every|all)\b[^.]{0,30}\b(?:customer|phone|password)/i,
  hearsay:
    /\b(?:apparently|supposedly|allegedly|reportedly|rumou?r|rumou?rs|i(?:'ve)? heard|heard (?:that|from)|word is|word on the street|they say|someone (?:said|told)|hear (?:that|he|she|they))\b/i,
  unsure:
    /\b(?:i think|i guess|i believe|i suspect|maybe|perhaps|probably|possibly|not sure|unsure|not certain|seems?|seemed|might|may be|could be|looks like|not confirmed|unconfirmed|sounds like|if i remember|iirc|i assume)\b/i,
  denied:
    /\b(?:never|didn't|did not|isn't|wasn't|hasn't|haven't) (?:once )?(?:ask\w*|mention\w*|raise\w*|complain\w*|bring up|brought up|push\w*)\b/i,
  self: /\b(?:my (?:own |wife|husband|son|daughter|kids?|birthday|dog|family|mum|mom|dad)|i(?:'m| am| was) (?:into|a fan|tired|selling|born|happy|allergic|vegetarian)|i (?:love|like|enjoy|prefer|play|grew up|used to|live|drink)|a year ago i)\b/i,
}
