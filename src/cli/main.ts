// The commands of `npm run -s rapport --`: thin, over the same flows as the bot.
import { Command } from 'commander'
import { CannotStart } from '../trouble.ts'
import { BadInput } from './lines.ts'

const program = new Command('rapport').description(
  'Rapport on the command line. FILE is JSON lines; - reads standard input.',
)

program
  .command('understand')
  .argument('[FILE]', 'notes', '-')
  .description('read notes, write what was understood')
  .action(async (file: string) => (await import('./understand.ts')).understandFile(file))

program
  .command('coach')
  .argument('[FILE]', 'questions', '-')
  .description('read questions, write answers with their cards')
  .action(async (file: string) => (await import('./coach.ts')).coachFile(file))

program
  .command('simulate')
  .argument('[FILE]', 'a script', '-')
  .description('run a script of dated lines on a simulated clock, write what the bot posts')
  .action(async (file: string) => (await import('./simulate.ts')).simulateFile(file))

program
  .command('eval')
  .argument('<FILE...>', 'notes with their gold')
  .option('--errors <N>', 'list the N notes that went worst')
  .description('score annotated notes: the configured engine beside the offline one')
  .action(async (files: string[], options: { errors?: string }) =>
    (await import('./eval.ts')).evalFiles(files, options),
  )

// A reader that has seen enough, such as `head`, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

program.parseAsync().catch((error: unknown) => {
  const plain = error instanceof BadInput || error instanceof CannotStart
  console.error(plain ? error.message : error)
  process.exitCode = 1
})
