import { LimbeckError } from '../../errors/limbeck-error.ts'
import { defineCommand } from '../define-command.ts'
import { revisionEntry } from '../format/revision-entry.ts'
import { revisionJson } from '../format/revision-json.ts'
import { revisionLine } from '../format/revision-line.ts'

interface CurrentFlags {
  readonly checkHeads?: boolean
  readonly allowMissing?: boolean
}

/** `current`: the revisions that the database is at. Prints nothing for a database without any. */
export const current = defineCommand({
  configure: (command) => {
    command
      .option('--check-heads', 'end with 3 unless the database is at every head')
      .option('--allow-missing', 'let revisions be that the database records and that have no file')
  },
  run: async (context, { checkHeads = false, allowMissing = false }: CurrentFlags) => {
    const project = await context.project()
    const recorded = await project.recorded()
    const { graph } = project
    const missing = recorded.filter((row) => !graph.revisions.has(row))
    // The graph names the first one that it does not know.
    const rows = allowMissing ? recorded.filter((row) => graph.revisions.has(row)) : recorded
    const found = graph.allCurrent(rows).map(({ revision }) => project.show(revision))
    const heads = project.heads().map(({ revision }) => revision)
    const isAtHeads = heads.length === found.length && found.every(({ revision }) => heads.includes(revision))
    if (checkHeads && !isAtHeads)
      throw notAtHeads(
        found.map(({ revision }) => revision),
        heads,
      )
    const { url } = project
    const known = context.options.verbose
      ? [`Current revision(s) for ${url}:`, ...found.flatMap((revision) => revisionEntry(revision))]
      : found.map((revision) => revisionLine(revision, { tree: true }))
    const text = [...known, ...missing.map((row) => `${row} (no file here)`)]
    return { text, json: { url, current: found.map(revisionJson), heads, missing } }
  },
})

function notAtHeads(current: readonly string[], heads: readonly string[]): LimbeckError {
  const at = current.length === 0 ? 'base' : current.join(', ')
  return new LimbeckError(
    'database.not-at-heads',
    `The database is at ${at}, not at the heads ${heads.join(', ')}`,
    {
      hint: 'Run `limbeck upgrade heads`.',
      details: { current, heads },
      exitCode: 3,
    },
  )
}
