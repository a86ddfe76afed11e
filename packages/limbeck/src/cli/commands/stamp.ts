import { defineCommand } from '../define-command.ts'
import { offlineResult } from '../format/offline-result.ts'

interface StampFlags {
  readonly purge?: boolean
  readonly sql?: boolean
}

/** `stamp R…`: records revisions as applied without running them. */
export const stamp = defineCommand({
  configure: (command) => {
    command
      .argument('<revisions...>', 'head, heads, base, or ids; with --sql also a:b')
      .option('--purge', 'empty the version table first, whatever it holds')
      .option('--sql', 'print the SQL and run nothing')
  },
  run: async (context, { purge = false, sql = false }: StampFlags, targets: readonly string[]) => {
    const project = await context.project()
    if (sql) return offlineResult(await project.script({ direction: 'stamp', targets, purge }))
    return { text: [], json: await project.stamp(targets, { purge }) }
  },
})
