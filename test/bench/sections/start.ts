// Start-up of the playground, until its page answers: the first time, and on data that is there.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { type Bench, on } from '../bench.ts'
import { quantile, time, times } from '../figures.ts'
import { inFolder } from '../places.ts'
import type { Row } from '../table.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const AIM_MS = 3_000
const PATIENCE_MS = 120_000

/** Everything that would make it another Rapport than the one on this machine's own data is blank. */
const BLANK = Object.fromEntries(
  ['DATABASE_URL', 'SLACK_BOT_TOKEN', 'SLACK_CLIENT_ID', 'OPENAI_API_KEY', 'OPENAI_BASE_URL'].map(name => [name, '']),
)

/** Measures it. */
export async function start(bench: Bench): Promise<Row[]> {
  const bare = (await on(bench, 'bare', async ([app]) => app?.startedIn)) ?? Number.NaN
  const { folder, remove } = inFolder()
  try {
    const first = await untilItAnswers(folder)
    const again = []
    for (let run = 0; run < bench.options.starts; run++) again.push(await untilItAnswers(folder))
    const second = quantile(again, 0.5)
    return [
      { what: 'start-up of the playground, first', bare: time(bare), embedded: time(first) },
      {
        what: 'start-up of the playground, with data',
        bare: time(bare),
        embedded: time(second),
        ratio: times(second, bare),
        aim: { says: `under ${time(AIM_MS)}`, met: second < AIM_MS },
      },
    ]
  } finally {
    await remove()
  }
}

/** Starts the playground over a folder, waits until its page answers, and stops it; the time in ms. */
async function untilItAnswers(folder: string): Promise<number> {
  const port = await freePort()
  const began = performance.now()
  const app = spawn(process.execPath, ['src/launch.js', 'main'], {
    cwd: ROOT,
    env: { ...process.env, ...BLANK, RAPPORT_DATA: folder, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const kill = () => app.kill('SIGKILL')
  process.once('exit', kill)
  const gone = once(app, 'exit')
  try {
    await answers(`http://127.0.0.1:${port}/`, () => app.exitCode !== null)
    return performance.now() - began
  } finally {
    app.kill('SIGTERM')
    const timer = setTimeout(kill, 15_000)
    await gone
    clearTimeout(timer)
    process.off('exit', kill)
  }
}

async function answers(url: string, ended: () => boolean): Promise<void> {
  const until = performance.now() + PATIENCE_MS
  while (performance.now() < until) {
    if (ended()) throw new Error('The playground ended before its page answered.')
    const page = await fetch(url).catch(() => undefined)
    if (page?.ok) return void (await page.text())
    await sleep(10)
  }
  throw new Error('The page of the playground did not answer.')
}

const freePort = (): Promise<number> =>
  new Promise(resolve => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
