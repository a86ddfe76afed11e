import { defineCommand } from '../define-command.ts'
import { parseSeconds } from '../parse-seconds.ts'

interface WaitFlags {
  readonly timeout?: number
  readonly allowMissing?: boolean
}

/** `wait`: for replicas that must not migrate themselves: returns when another process has applied all revisions. */
export const wait = defineCommand({
  configure: (command) => {
    command
      .option('--timeout <seconds>', 'give up after this long (default: waitTimeoutMs)', parseSeconds)
      .option('--allow-missing', 'let revisions be that the database records and that have no file')
  },
  run: async (context, { timeout, allowMissing = false }: WaitFlags) => {
    const project = await context.project()
    const found = await project.waitUntilCurrent({
      allowMissing,
      ...(timeout === undefined ? {} : { timeoutMs: timeout * 1_000 }),
    })
    return { text: [`The database is at ${found.current.join(', ') || 'base'}.`], json: found }
  },
})
