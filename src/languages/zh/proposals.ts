// How a proposal is called in Chinese, and how one is said to have been given.

/** Also used as a pattern by the database. */
export const zhProposal = '建议书|提案|方案'
export const zhGiven = /(?:发|交|递|送|提|给|讲|汇报)(?:了|过|完|过去|上去|给)|已经?(?:发|交|递|送|提)/
