// Suggestions for an empty conversation, in English.

export const enPrompts = (customer?: string): { title: string; message: string }[] => [
  { title: 'What can you do?', message: 'What can you do?' },
  { title: 'Handle a price objection', message: 'How do I handle a price objection?' },
  { title: 'What do I owe?', message: 'What do I owe this week?' },
  ...(customer ? [{ title: `Brief me for ${customer}`.slice(0, 60), message: `Brief me for ${customer}` }] : []),
]
