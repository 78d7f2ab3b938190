// Merging in English, and by whom: only the rep whose customers they are.
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { customers } from '../../db/schema.ts'
import { textOf } from '../../src/playground/double.ts'
import { type Names, names } from './names-hand.ts'

let n: Names
beforeEach(async () => {
  n = await names()
})
afterEach(() => n.w.stop())

test('in English: by command, in words, and undone', async () => {
  await n.tell(n.w.emma, 'Met Northwind', [{ customer: 'Northwind' }])
  await n.tell(n.w.emma, 'Met Contoso Foods', [{ customer: 'Contoso Foods' }])
  const text = await n.slash(n.w.emma, 'merge Northwind into Contoso Foods')
  expect(text).toContain('Is Northwind the same customer as Contoso Foods?')
  expect(text).toContain('1 visit')
  const card = n.w.double.answers('U2EMMA').at(-1)!
  await n.tap(n.w.emma, card, 'Merge them')
  expect(textOf(card)).toContain('Merged: Northwind is now Contoso Foods.')
  await n.tap(n.w.emma, card, 'Undo')
  expect(textOf(card)).toContain('two customers again')
  expect((await n.tell(n.w.emma, 'Northwind and Contoso Foods are the same')).text).toContain('the same customer')
  expect(await n.slash(n.w.emma, 'merge Nowhere into Contoso Foods')).toContain('I have no “Nowhere”')
  expect(await n.slash(n.w.emma, 'merge Contoso into Contoso Foods')).toContain('one customer already')
  expect(await n.slash(n.w.emma, 'merge')).toContain('Usage: /rapport merge')
})

test('a tap by somebody else is refused, and one on an answered card says so', async () => {
  for (const name of ['恒瑞', '康宁药业']) await n.tell(n.w.lin, `见了${name}`, [{ customer: name }])
  for (const name of ['Northwind', 'Contoso Foods']) await n.tell(n.w.emma, `Met ${name}`, [{ customer: name }])
  const { answer } = await n.tell(n.w.lin, '合并恒瑞和康宁药业')
  const own = await n.tell(n.w.emma, 'merge Northwind into Contoso Foods')
  const buttonOf = (message: unknown) => /"value":"([^"]+)"/.exec(JSON.stringify(message))?.[1] ?? ''
  const forged = JSON.parse(JSON.stringify(own.answer).replaceAll(buttonOf(own.answer), buttonOf(answer)))
  await n.tap(n.w.emma, forged, 'Merge them')
  expect(n.w.last(n.w.emma)).toContain('Only the person who logged this card can change it.')
  const hidden = () => n.read(tx => tx.$count(customers, eq(customers.hidden, true)))
  expect(await hidden()).toBe(0)
  const before = structuredClone(own.answer)
  await n.tap(n.w.emma, own.answer, 'Keep them apart')
  await n.tap(n.w.emma, before, 'Merge them')
  expect(n.w.last(n.w.emma)).toContain('answered already')
  expect(await hidden()).toBe(0)
})

test('in a channel the card goes to the direct message, since it names customers', async () => {
  await n.tell(n.w.emma, 'Met Northwind', [{ customer: 'Northwind' }])
  await n.tell(n.w.emma, 'Met Contoso Foods', [{ customer: 'Contoso Foods' }])
  n.w.double.addChannel({ id: 'C1SALES', name: 'sales', members: [n.w.emma.id, n.w.lin.id] })
  await n.w.double.slash(n.w.emma.id, 'C1SALES', '/rapport', 'merge Northwind into Contoso Foods')
  await n.w.settle()
  const posted = n.w.double.state.messages.filter(message => textOf(message).includes('the same customer'))
  expect(posted.map(message => message.channel)).toEqual([n.w.double.dm(n.w.emma.id).id])
})
