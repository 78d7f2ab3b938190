// The settings say what was chosen, and what is wrong in one line.
import { expect, test } from 'vitest'
import { BadSetting, readConfig } from '../../src/config.ts'

test('nothing set means the playground, the embedded database and the offline engine', () => {
  expect(readConfig({})).toMatchObject({
    port: 3000,
    database: { kind: 'folder', folder: './data' },
    slack: { kind: 'playground' },
    model: undefined,
  })
  expect(readConfig({ PORT: ' ', DATABASE_URL: '', SLACK_BOT_TOKEN: '  ' })).toEqual(readConfig({}))
})

test('each set of Slack settings chooses its way', () => {
  const oauth = {
    ...{ SLACK_CLIENT_ID: '1', SLACK_CLIENT_SECRET: '2', SLACK_SIGNING_SECRET: '3', SLACK_STATE_SECRET: '4' },
    RAPPORT_ENCRYPTION_KEY: '0123456789abcdef',
  }
  const kindOf = (env: Record<string, string>) => readConfig(env).slack.kind
  expect(kindOf({ SLACK_BOT_TOKEN: 'b', SLACK_APP_TOKEN: 'a' })).toBe('socket')
  expect(kindOf({ SLACK_BOT_TOKEN: 'b', SLACK_SIGNING_SECRET: 's' })).toBe('http')
  expect(kindOf({ SLACK_BOT_TOKEN: 'b', SLACK_SIGNING_SECRET: 's', SLACK_APP_TOKEN: 'a' })).toBe('socket')
  expect(kindOf(oauth)).toBe('oauth')
})

test.each([
  [{ PORT: 'eighty' }, /^PORT: /],
  [{ PORT: '70000' }, /^PORT: /],
  [{ DATABASE_URL: 'mysql://x/y' }, /^DATABASE_URL: must be a postgres:\/\/ address$/],
  [{ OPENAI_BASE_URL: 'not an address' }, /^OPENAI_BASE_URL: /],
  [{ SLACK_BOT_TOKEN: 'b' }, /SLACK_APP_TOKEN \(Socket Mode\) or SLACK_SIGNING_SECRET/],
  [{ SLACK_APP_TOKEN: 'a' }, /^SLACK_BOT_TOKEN is missing/],
  [{ SLACK_CLIENT_ID: '1', SLACK_CLIENT_SECRET: '2' }, /^SLACK_SIGNING_SECRET is missing beside SLACK_CLIENT_ID$/],
  [{ RAPPORT_ENCRYPTION_KEY: 'short' }, /^RAPPORT_ENCRYPTION_KEY: must have 16 characters or more$/],
])('%o is refused in one line', (env, line) => {
  expect(() => readConfig(env)).toThrow(BadSetting)
  expect(() => readConfig(env)).toThrow(line)
})
