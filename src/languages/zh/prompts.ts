// Suggestions for an empty conversation, in Chinese.

export const zhPrompts = (customer?: string): { title: string; message: string }[] => [
  { title: '你能帮我做什么', message: '你能做什么？' },
  { title: '价格异议怎么回', message: '客户说太贵了怎么回？' },
  { title: '我还欠着什么', message: '这周我还有哪些要跟进？' },
  ...(customer ? [{ title: `见${customer}前的提要`.slice(0, 60), message: `见${customer}前帮我准备一下` }] : []),
]
