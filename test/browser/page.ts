// What a person does on the playground's page, in a real browser.
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core'

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A page with what went wrong on it: errors that nobody caught, and refused requests. */
export interface Visit {
  page: Page
  errors: string[]
}

/** Starts the browser; `CHROMIUM` names another one. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ARGUMENTS })
}

/** Opens the playground and waits until it shows a conversation. */
export async function openPage(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1280, height: 800 }, ...options })
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', error => errors.push(error.message))
  page.on('console', message => {
    if (message.type() === 'error') errors.push(message.text())
  })
  await page.goto(address)
  await page.locator('#log section').first().waitFor()
  return { page, errors }
}

/** Becomes one of the people. */
export async function becomePerson(page: Page, name: string): Promise<void> {
  if (await page.locator('#menu').isVisible()) await page.locator('#menu').click()
  await page.locator('#people').getByRole('button', { name }).click()
}

/** Turns to a channel by its name. */
export async function openChannel(page: Page, name: string): Promise<void> {
  if (await page.locator('#menu').isVisible()) await page.locator('#menu').click()
  await page.locator('#channels').getByRole('button', { name }).click()
}

/** Writes into the box and sends it: a message, or a command when it starts with one. */
export async function sendMessage(page: Page, text: string): Promise<void> {
  const box = page.locator('#composer-text')
  await box.fill(text)
  await box.press('Enter')
}

/** The last message that holds a text, once there is one. */
export async function expectMessage(page: Page, text: string | RegExp): Promise<Locator> {
  const message = page.locator('#log article').filter({ hasText: text }).last()
  await message.waitFor()
  return message
}

/** Waits until no message holds a text. */
export async function expectNoMessage(page: Page, text: string | RegExp): Promise<void> {
  await page.locator('#log article').filter({ hasText: text }).first().waitFor({ state: 'detached' })
}

/** Presses a button of a message (the last that has one of that name), or of the home tab. */
export async function tapButton(page: Page, name: string, within?: Locator): Promise<void> {
  const place = within ?? page.locator('#log article, #home:not([hidden])')
  await place.getByRole('button', { name, exact: true }).last().click()
}

/** Runs something from a message's menu, such as Edit. */
export async function fromMenu(message: Locator, item: string): Promise<void> {
  await message.hover()
  await message.locator('.tools summary').click()
  await message.getByRole('menuitem', { name: item }).click()
}

/** Fills in the modal by its labels: text, an option's label, or a date. */
export async function fillModal(page: Page, values: Record<string, string>): Promise<void> {
  for (const [label, value] of Object.entries(values)) {
    const field = page.locator('#modal').getByLabel(label, { exact: true })
    const tag = await field.evaluate(element => element.tagName)
    if (tag === 'SELECT') await field.selectOption({ label: value })
    else await field.fill(value)
  }
}

/** Submits the modal. */
export async function submitModal(page: Page): Promise<void> {
  await page.locator('#modal [type=submit]').click()
}

/** Waits for a modal by its title. */
export async function expectModal(page: Page, title: string): Promise<Locator> {
  const modal = page.getByRole('dialog').filter({ hasText: title })
  await modal.waitFor()
  return modal
}

/** Waits until no modal is open. */
export async function expectNoModal(page: Page): Promise<void> {
  await page.locator('#modal').waitFor({ state: 'hidden' })
}

/** Moves the clock and waits until that is done. */
export async function moveClock(page: Page, by: 'Next morning' | '+1 hour' | '+1 day'): Promise<void> {
  const button = page.locator('#moves').getByRole('button', { name: by, exact: true })
  await button.click()
  await page.locator('#moves [aria-busy]').waitFor({ state: 'detached' })
}
