// Rapport itself in a real browser: a day of two reps in the playground, in both languages, over a restart.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../db/database.ts'
import { openDatabase } from '../../db/open.ts'
import { movableClock } from '../../src/clock.ts'
import { loadPlaybook } from '../../src/coaching/playbook.ts'
import { loadPractice } from '../../src/coaching/practise/scripts.ts'
import { createRetriever } from '../../src/coaching/retrieve.ts'
import { createOfflineEngine } from '../../src/engine/offline/offline.ts'
import { createLog } from '../../src/log.ts'
import { playgroundClock, type RunningPlayground, runPlayground } from '../../src/playground/run.ts'
import * as on from './page.ts'

const folder = mkdtempSync(join(tmpdir(), 'rapport-browser-'))
const playbook = loadPlaybook('prompts/playbook')
const practice = loadPractice('prompts/practice', playbook)
const offline = createOfflineEngine()
let browser: Browser
let db: Database
let running: RunningPlayground

async function start(): Promise<void> {
  db = await openDatabase({ kind: 'folder', folder })
  const parts = {
    db,
    log: createLog('warn'),
    playbook,
    practice,
    retrieve: createRetriever(playbook),
    engine: offline,
    offline,
  }
  // A Friday noon in Shanghai at first, so that the next morning is free and the one after is not.
  const kept = playgroundClock(folder)
  const clock = kept.now() > new Date('2027-01-01') ? kept : movableClock(new Date('2027-01-08T04:00:00Z'), true)
  running = await runPlayground({ ...parts, clock }, { port: 0, folder })
}

async function stop(): Promise<void> {
  await running.stop()
  await db.close()
}

beforeAll(async () => {
  browser = await on.launch()
  await start()
})

afterAll(async () => {
  await browser.close()
  await stop()
  rmSync(folder, { recursive: true, force: true })
})

const read = async (page: Page, text: string | RegExp) =>
  (await (await on.expectMessage(page, text)).textContent()) ?? ''

test('a rep logs a visit in Chinese, mends it in the modal, and takes it back', async () => {
  const { page, errors } = await on.openPage(browser, running.url)
  await on.becomePerson(page, '林晓')
  await on.sendMessage(
    page,
    '今天拜访了恒瑞大药房的王店长，她说我们的进价比竞品高5%，下周三之前要一份对比表，平时爱喝龙井。',
  )
  const card = await on.expectMessage(page, '记下了')
  expect(await card.textContent()).toContain('1月13日')
  await on.tapButton(page, '修改', card)
  const modal = await on.expectModal(page, '修改记录')
  await modal.getByLabel(/口味/).fill('普洱')
  await on.submitModal(page)
  await on.expectNoModal(page)
  const mended = await on.expectMessage(page, '普洱')
  await on.tapButton(page, '撤销', mended)
  await page.getByRole('dialog').getByRole('button', { name: /撤销/ }).click()
  expect(await read(page, '已撤销')).toContain('恒瑞大药房')
  expect(errors).toEqual([])
  await page.context().close()
})

test('a rep asks how to answer a price objection, in English, and votes', async () => {
  const { page, errors } = await on.openPage(browser, running.url)
  await on.becomePerson(page, 'Emma')
  await on.sendMessage(page, 'How do I handle a price objection?')
  const answer = await on.expectMessage(page, 'Price objection')
  await answer
    .getByRole('button', { name: /helpful|good|useful/i })
    .first()
    .click()
  await on.expectMessage(page, 'Thank you')
  expect(errors).toEqual([])
  await page.context().close()
})

test('the next working morning brings a digest whose nudge can be done', async () => {
  const { page, errors } = await on.openPage(browser, running.url)
  await on.becomePerson(page, '林晓')
  // From a Friday: the next digest is Monday's.
  await on.moveClock(page, 'Next morning')
  const digest = await on.expectMessage(page, '办好了')
  const buttons = digest.getByRole('button', { name: '办好了', exact: true })
  const open = await buttons.count()
  expect(open).toBeGreaterThan(0)
  await on.tapButton(page, '办好了', digest)
  await expect.poll(() => buttons.count(), { timeout: 20_000 }).toBe(open - 1)
  expect(errors).toEqual([])
  await page.context().close()
})

test('a second start finds the record and the conversation of the first', async () => {
  await stop()
  await start()
  const { page, errors } = await on.openPage(browser, running.url)
  await on.becomePerson(page, '林晓')
  await on.expectMessage(page, '已撤销')
  await on.sendMessage(page, '恒瑞大药房我们知道些什么？')
  await on.expectMessage(page, /女儿明年高考/)
  expect(errors).toEqual([])
  await page.context().close()
})
