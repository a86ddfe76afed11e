import { defineCommand } from '../define-command.ts'
import { offlineResult } from '../format/offline-result.ts'

interface EnsureVersionFlags {
  readonly sql?: boolean
}

/** `ensure-version`: makes the version table where it is missing. */
export const ensureVersion = defineCommand({
  configure: (command) => {
    command.option('--sql', 'print the SQL and run nothing')
  },
  run: async (context, { sql = false }: EnsureVersionFlags) => {
    const project = await context.project()
    if (sql) return offlineResult(await project.script({ direction: 'ensure-version' }))
    await project.ensureVersion()
    const { versionTable, versionTableSchema } = project.settings
    return { text: [], json: { versionTable, versionTableSchema } }
  },
})
