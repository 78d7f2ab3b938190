import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    globalSetup: ['test/image.ts'],
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**', 'node_modules/**'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
    maxWorkers: 2,
    // Files of one worker share what they import, and databases: a run takes a third of the time.
    isolate: false,
  },
})
