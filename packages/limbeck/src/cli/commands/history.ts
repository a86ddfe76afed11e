import { defineCommand } from '../define-command.ts'
import { revisionEntry } from '../format/revision-entry.ts'
import { revisionJson } from '../format/revision-json.ts'
import { revisionLine } from '../format/revision-line.ts'

interface HistoryFlags {
  readonly revRange?: string
  readonly indicateCurrent?: boolean
}

/** `history`: all revisions or a range of them, newest first. Reads the database only where it must. */
export const history = defineCommand({
  configure: (command) => {
    command
      .option('-r, --rev-range <range>', 'only these: a:b, a:, :b; `current` is what the database records')
      .option('-i, --indicate-current', 'mark what the database records')
  },
  run: async (context, { revRange, indicateCurrent = false }: HistoryFlags) => {
    const project = await context.project()
    const needsDatabase = indicateCurrent || /\bcurrent\b/.test(revRange ?? '')
    const recorded = needsDatabase ? await project.recorded() : []
    const current = new Set(recorded)
    const found = project.history(revRange, recorded)
    const text = found.flatMap((revision) => {
      const isCurrent = indicateCurrent && current.has(revision.revision)
      if (context.options.verbose) return revisionEntry(revision, { isCurrent })
      return [revisionLine(revision, { parents: true, labels: true, tree: true, message: true, isCurrent })]
    })
    const json = found.map((revision) => ({
      ...revisionJson(revision),
      ...(needsDatabase ? { isCurrent: current.has(revision.revision) } : {}),
    }))
    return { text, json: { revisions: json } }
  },
})
