import { defineCommand } from '../define-command.ts'
import { offlineResult } from '../format/offline-result.ts'

interface RunFlags {
  readonly sql?: boolean
  readonly tag?: string
  readonly allowMissing?: boolean
}

/** `upgrade TARGET`: runs the revisions up to the target, or prints their SQL. */
export const upgrade = defineCommand({
  configure: (command) => {
    command
      .argument('<target>', 'head, heads, an id or a prefix of one, +1, label@head …; with --sql also a:b')
      .option('--sql', 'print the SQL and run nothing')
      .option('--tag <text>', 'a text that the log carries')
      .option('--allow-missing', 'let revisions be that the database records and that have no file')
  },
  run: async (context, { sql = false, tag, allowMissing = false }: RunFlags, target: string) => {
    const project = await context.project()
    if (sql) return offlineResult(await project.script({ direction: 'upgrade', range: target }))
    const result = await project.upgrade(target, { allowMissing, ...(tag === undefined ? {} : { tag }) })
    return { text: [], json: result }
  },
})
