// The playground's page in a real browser, against a tiny Bolt app.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startEcho } from './echo.ts'
import * as on from './page.ts'

let browser: Browser
let echo: Awaited<ReturnType<typeof startEcho>>

beforeAll(async () => {
  browser = await on.launch()
  echo = await startEcho()
})

afterAll(async () => {
  await browser.close()
  await echo.stop()
})

test('a message is sent from a suggestion or the box, answered, and its answer is tapped', async () => {
  const { page, errors } = await on.openPage(browser, echo.address)
  await page.getByRole('button', { name: /Saw Dana today/ }).click()
  await on.expectMessage(page, 'Heard: Saw Dana today')
  await on.sendMessage(page, 'price *is high* <b>x</b>')
  const answer = await on.expectMessage(page, 'Heard: price')
  expect(await answer.locator('.body b').allTextContents()).toEqual(['is high'])
  expect(await answer.locator('.body').first().textContent()).toContain('<b>x</b>')
  await on.tapButton(page, 'Done', answer)
  await on.expectMessage(page, 'It is done now.')
  expect(errors).toEqual([])
  await page.context().close()
})

test('a button that asks first does nothing when one keeps it, and acts when one confirms', async () => {
  const { page, errors } = await on.openPage(browser, echo.address)
  await on.sendMessage(page, 'one to undo')
  const answer = await on.expectMessage(page, 'Heard: one to undo')
  await on.tapButton(page, 'Undo', answer)
  await page.getByRole('button', { name: 'Keep' }).click()
  await on.expectMessage(page, 'Heard: one to undo')
  await on.tapButton(page, 'Undo', answer)
  await page.getByRole('button', { name: 'Undo it' }).click()
  await on.expectMessage(page, 'It is undo now.')
  expect(errors).toEqual([])
  await page.context().close()
})

test('a visit is logged in a modal that says what is missing', async () => {
  const { page, errors } = await on.openPage(browser, echo.address)
  await page.getByRole('button', { name: 'Log a visit', exact: true }).click()
  const modal = await on.expectModal(page, 'Log a visit')
  await on.submitModal(page)
  await modal.getByText('请填写此项。').first().waitFor()
  await on.fillModal(page, { Customer: '恒瑞大药房', Note: 'hm', Day: '2026-11-20' })
  await on.submitModal(page)
  await modal.getByText('A little more, please.').waitFor()
  await on.fillModal(page, { Note: 'Saw 王店长' })
  await on.submitModal(page)
  await on.expectNoModal(page)
  await on.expectMessage(page, 'Saved 恒瑞大药房 on 2026-11-20: Saw 王店长')
  expect(errors).toEqual([])
  await page.context().close()
})

test('own messages are edited by menu and by keyboard, deleted, and logged by shortcut', async () => {
  const { page, errors } = await on.openPage(browser, echo.address)
  await on.openChannel(page, 'sales-team')
  await on.sendMessage(page, 'first wording')
  const message = await on.expectMessage(page, /^(?!.*Heard).*first wording/)
  await on.fromMenu(message, 'Edit')
  await page.locator('.editor textarea').fill('second wording')
  await page.locator('.editor textarea').press('Enter')
  await on.expectMessage(page, 'second wording(edited)')
  await page.locator('#composer-text').press('ArrowUp')
  await page.locator('.editor textarea').fill('third wording')
  await page.getByRole('button', { name: 'Save' }).click()
  const third = await on.expectMessage(page, 'third wording')
  await on.fromMenu(third, 'Log as a visit')
  await on.expectModal(page, 'Log a visit')
  await page.keyboard.press('Escape')
  await on.expectNoModal(page)
  await on.fromMenu(third, 'Delete')
  await page.locator('#confirm').getByRole('button', { name: 'Delete' }).click()
  await on.expectMessage(page, 'This message was deleted.')
  await on.expectNoMessage(page, /^(?!.*Heard).*third wording/)
  expect(errors).toEqual([])
  await page.context().close()
})

test('an answer in a thread stands under its root, and the page speaks the language one chooses', async () => {
  const { page, errors } = await on.openPage(browser, echo.address)
  await on.openChannel(page, 'sales-team')
  await on.sendMessage(page, 'who knows Northwind')
  const root = await on.expectMessage(page, /Wang Lei.*who knows Northwind/)
  await root.hover()
  await root.getByRole('button', { name: 'Reply in thread' }).click()
  await page.getByText('Replying to Wang Lei').waitFor()
  await on.sendMessage(page, 'I do, since spring')
  await page.locator('.thread', { hasText: 'who knows' }).locator('.replies', { hasText: 'since spring' }).waitFor()
  await page.getByRole('button', { name: '切换到中文' }).click()
  await page.getByRole('heading', { name: '会话' }).waitFor()
  expect(await page.evaluate<string>('document.documentElement.lang')).toBe('zh-CN')
  expect(errors).toEqual([])
  await page.context().close()
})

test('an answer grows while it is streamed, and a status shows until then', async () => {
  const { page, errors } = await on.openPage(browser, echo.address)
  await on.sendMessage(page, 'stream slowly')
  await page.getByText('Rapport is thinking').waitFor()
  const growing = await on.expectMessage(page, 'First listen')
  expect(await growing.getAttribute('class')).toContain('streaming')
  await on.expectMessage(page, /First listen.*Then ask/s)
  await page.locator('.streaming').waitFor({ state: 'detached' })
  expect(await page.getByText('Rapport is thinking').count()).toBe(0)
  await page.getByRole('button', { name: 'Useful', exact: true }).last().click()
  await page.locator('.thumb[aria-pressed=true]').waitFor()
  expect(errors).toEqual([])
  await page.context().close()
})

test('a command is offered while it is typed, and its answer is for oneself alone', async () => {
  const { page, errors } = await on.openPage(browser, echo.address)
  const box = page.locator('#composer-text')
  await box.pressSequentially('/ra')
  await box.press('ArrowDown')
  await box.press('Tab')
  expect(await box.inputValue()).toBe('/rapport agenda ')
  await box.press('Enter')
  const answer = await on.expectMessage(page, 'You asked for agenda.')
  expect(await answer.textContent()).toContain('Only visible to you')
  expect(errors).toEqual([])
  await page.context().close()
})

test('the clock moves to the next morning of the person one is', async () => {
  const { page, errors } = await on.openPage(browser, echo.address)
  expect(await page.locator('#time').textContent()).toContain('10:00')
  await on.moveClock(page, 'Next morning')
  await page.locator('#time', { hasText: 'Tue' }).waitFor()
  expect(await page.locator('#time').textContent()).toContain('08:30')
  expect(echo.moves.map(at => at.toISOString())).toEqual(['2026-11-24T00:30:00.000Z'])
  await on.becomePerson(page, 'Anna Keller')
  await page.locator('#time', { hasText: '19:30' }).waitFor()
  expect(errors).toEqual([])
  await page.context().close()
})

test('the home tab shows what the app published', async () => {
  const { page, errors } = await on.openPage(browser, echo.address)
  await page.getByRole('tab', { name: 'Home' }).click()
  await page.getByRole('heading', { name: 'Your customers' }).waitFor()
  expect(errors).toEqual([])
  await page.context().close()
})

test('on a phone and in Chinese nothing is cut off, and the people are behind the menu', async () => {
  const phone = { viewport: { width: 390, height: 844 }, locale: 'zh-CN', hasTouch: true, isMobile: true }
  const { page, errors } = await on.openPage(browser, echo.address, phone)
  await on.sendMessage(page, '今天去了恒瑞')
  await on.expectMessage(page, 'Heard: 今天去了恒瑞')
  await on.becomePerson(page, 'Anna Keller')
  await page.locator('#subtitle', { hasText: 'Anna Keller' }).waitFor()
  expect(await page.locator('#subtitle').textContent()).toBe('私信 · Anna Keller')
  const wide = await page.evaluate<number>('document.documentElement.scrollWidth')
  expect(wide).toBe(390)
  expect(errors).toEqual([])
  await page.context().close()
})
