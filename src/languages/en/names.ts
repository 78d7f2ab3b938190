// Merging and forgetting customers, in English.
import type { Holdings } from '../../post.ts'
import type { NameHearing, NameWords } from '../names.ts'

const count = (n: number, one: string, many = `${one}s`) => (n > 0 ? [`${n} ${n === 1 ? one : many}`] : [])

const holdings = ({ visits, facts, contacts, followUps, signals, deals }: Holdings): string => {
  const all = [
    ...count(visits, 'visit'),
    ...count(facts, 'fact'),
    ...count(contacts, 'contact'),
    ...count(followUps, 'follow-up'),
    ...count(signals, 'signal'),
    ...count(deals, 'deal'),
  ]
  return all.length > 0 ? all.join(', ') : 'nothing but the name'
}

export const enNames: NameWords = {
  holdings,
  merge: {
    ask: (gone, kept) => `Is ${gone} the same customer as ${kept}?`,
    moves: held => `This moves to it: ${held}.`,
    note: 'The old name stays as another name of it. Where both say something different, the later word holds. You can undo this at any time.',
    yes: 'Merge them',
    no: 'Keep them apart',
    done: (gone, kept) => `Merged: ${gone} is now ${kept}.`,
    undo: 'Undo',
    sure: {
      title: 'Undo this merge?',
      text: 'Both customers come back as they were. What was logged since stays with the one it was logged for.',
      confirm: 'Undo',
      deny: 'Leave it',
    },
    undone: (gone, kept) => `Undone: ${gone} and ${kept} are two customers again.`,
    declined: (gone, kept) => `All right, ${gone} and ${kept} stay two customers.`,
  },
  forget: {
    ask: name => `Forget everything about ${name}?`,
    goes: held => `This is erased: ${held}, and the words of the notes about it.`,
    note: 'This can’t be undone. Your own messages in Slack stay; delete them there if they should go too.',
    yes: 'Forget it all',
    no: 'Keep it',
    done: 'Forgotten. Nothing about this customer is left here.',
    declined: name => `All right, ${name} stays.`,
  },
  forgotten: {
    ask: said => `You asked me to forget ${said}. Keep it again?`,
    yes: 'Yes, keep it',
    no: 'No, let this go',
  },
}

const NAME = '(?:the )?(?:customers? )?'
const END = '(?:,? please)?$'

/** How a rep asks for it in English. */
export const enNameHearing: NameHearing = {
  merges: [
    {
      says: new RegExp(`^(?:please )?(?:merge|fold|combine) ${NAME}(?<a>.+?) (?:in)?to (?<b>.+?)${END}`, 'i'),
      directed: true,
    },
    {
      says: new RegExp(`^(?:please )?(?:merge|combine|unite) ${NAME}(?<a>.+?) (?:and|with|&) (?<b>.+?)${END}`, 'i'),
      directed: false,
    },
    {
      says: /^(?<a>.+?) (?:and|&) (?<b>.+?) are (?:really |actually |both )?(?:one and )?the same(?: (?:customer|company|account|place|firm|shop|store|client|pharmacy|hospital))?$/i,
      directed: false,
    },
    {
      says: /^(?<a>.+?) is (?:really |actually )?(?:the same (?:customer|company|account|place|firm|shop|store|client|one)?\s?as|a duplicate of) (?<b>.+?)$/i,
      directed: true,
    },
  ],
  forgets: [
    new RegExp(
      `^(?:please )?(?:forget|erase|wipe|purge) (?:all about |everything (?:you (?:know|have) )?(?:about|on) |about |the customer |the record of )?(?<a>.+?)(?:['’]s? (?:data|records?))?${END}`,
      'i',
    ),
    new RegExp(
      `^(?:please )?delete (?:the customer |all (?:data|records?) (?:on|of|about) |everything (?:about|on) )(?<a>.+?)${END}`,
      'i',
    ),
    new RegExp(`^(?:please )?delete (?<a>.+?)['’]s? (?:data|records?)${END}`, 'i'),
  ],
}
