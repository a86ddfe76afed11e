import type { ProjectRevision } from '../../project/project-revision.ts'
import { defineCommand } from '../define-command.ts'
import { auditLines } from '../format/audit-lines.ts'
import { historyGraph } from '../format/history-graph.ts'
import { revisionEntry } from '../format/revision-entry.ts'
import { revisionJson } from '../format/revision-json.ts'
import { revisionLine } from '../format/revision-line.ts'

interface HistoryFlags {
  readonly revRange?: string
  readonly indicateCurrent?: boolean
  readonly graph?: boolean
  readonly ascii?: boolean
  readonly log?: boolean
}

/** `history`: all revisions or a range of them, newest first. Reads the database only where it must. */
export const history = defineCommand({
  configure: (command) => {
    command
      .option('-r, --rev-range <range>', 'only these: a:b, a:, :b; `current` is what the database records')
      .option('-i, --indicate-current', 'mark what the database records')
      .option('--graph', 'draw the lines of revisions as lanes; with -i those not applied are hollow')
      .option('--ascii', 'draw --graph without Unicode')
      .option('--log', 'what the database has recorded: every run, when, by whom, and its date columns')
  },
  run: async (
    context,
    { revRange, indicateCurrent = false, graph = false, ascii = false, log = false }: HistoryFlags,
  ) => {
    const project = await context.project()
    if (log) {
      const audit = await project.audit()
      return { text: auditLines(audit), json: audit }
    }
    const needsDatabase = indicateCurrent || /(^|:)current(:|$)/.test(revRange ?? '')
    const recorded = needsDatabase ? await project.recorded() : []
    const current = new Set(recorded)
    const found = project.history(revRange, recorded)
    const textOf = (revision: ProjectRevision): readonly string[] => {
      const isCurrent = indicateCurrent && current.has(revision.revision)
      if (context.options.verbose) return revisionEntry(revision, { isCurrent })
      const parents = !graph && !ascii
      return [revisionLine(revision, { parents, labels: true, tree: true, message: true, isCurrent })]
    }
    const known = recorded.filter((id) => project.graph.revisions.has(id))
    const applied = indicateCurrent
      ? new Set(project.graph.ancestors(known, 'everything').map(({ revision }) => revision))
      : undefined
    const text =
      graph || ascii
        ? historyGraph(found, { style: ascii ? 'ascii' : 'unicode', text: textOf, applied })
        : found.flatMap(textOf)
    const json = found.map((revision) => ({
      ...revisionJson(revision),
      ...(needsDatabase ? { isCurrent: current.has(revision.revision) } : {}),
    }))
    return { text, json: { revisions: json } }
  },
})
