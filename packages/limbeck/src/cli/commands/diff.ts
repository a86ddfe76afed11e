import { LimbeckError } from '../../errors/limbeck-error.ts'
import type { DiffResult } from '../../project/diff-sources.ts'
import { serverVersionName } from '../../runner/server-version-name.ts'
import { defineCommand } from '../define-command.ts'
import { renameOptions } from '../rename-options.ts'

interface DiffFlags {
  readonly from?: string
  readonly to?: string
  readonly down?: boolean
  readonly prove?: boolean
  readonly rename?: readonly string[]
  readonly noRename?: readonly string[]
}

const forms = 'a URL, file.sql, models, revisions[:TARGET] or empty'

/** `diff`: the SQL that turns one state into another, and with `--down` the way back. */
export const diff = defineCommand({
  configure: (command) => {
    command
      .option('--from <source>', `the state now: ${forms}`)
      .option('--to <source>', `the state wished for: ${forms}`)
      .option('--down', 'print the way back as well')
      .option('--prove', 'run both ways in a scratch database first, and fail when a side is not reached')
    for (const option of renameOptions()) command.addOption(option)
  },
  run: async (context, { from, to, down = false, prove = false, rename, noRename }: DiffFlags) => {
    if (from === undefined || to === undefined) {
      throw new LimbeckError('usage.missing-option', `diff needs --${from === undefined ? 'from' : 'to'}`, {
        hint: `Give both --from and --to, each ${forms}.`,
      })
    }
    const project = await context.project()
    const result = await project.diff(await project.source(from), await project.source(to), {
      prove,
      ...(rename !== undefined && { renames: rename }),
      ...(noRename !== undefined && { noRenames: noRename }),
    })
    const text = result.statements.map(terminated)
    const back = down ? ['', '-- the way back', ...result.downStatements.map(terminated)] : []
    const found = result.operations.length === 0 ? ['-- No changes in schema detected.'] : [...text, ...back]
    return {
      text: [...proven(result), ...found, ...renamesOf(result)],
      json: down ? result : { ...result, downStatements: undefined },
    }
  },
})

function proven({ proof }: DiffResult): readonly string[] {
  if (proof === undefined) return []
  const { serverVersion, statements, downStatements } = proof
  return [
    `-- Proven on ${serverVersionName(serverVersion)}: ${statements} statements there, ${downStatements} back, and nothing left to change.`,
  ]
}

function renamesOf({ likelyRenames }: DiffResult): readonly string[] {
  return likelyRenames.map((rename) => `-- or a rename, which keeps the data: --rename ${rename}`)
}

function terminated(sql: string): string {
  return sql.trimEnd().endsWith(';') ? sql : `${sql};`
}
