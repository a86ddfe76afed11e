import { defineCommand } from '../define-command.ts'
import { revisionEntry } from '../format/revision-entry.ts'
import { revisionJson } from '../format/revision-json.ts'
import { revisionLine } from '../format/revision-line.ts'

/** `branches`: each revision that has several children, with these below it. Needs no database. */
export const branches = defineCommand({
  configure: () => undefined,
  run: async (context) => {
    const project = await context.project()
    const { verbose } = context.options
    const points = project.history().filter((revision) => revision.isBranchPoint)
    const text = points.flatMap((point) => [
      ...(verbose ? revisionEntry(point) : [revisionLine(point, { labels: true, tree: true })]),
      ...point.children.map((id) => {
        const child = revisionLine(project.show(id), { labels: true, tree: true, message: verbose })
        return `${' '.repeat(point.revision.length)} -> ${child}`
      }),
      '',
    ])
    const json = points.map((point) => ({ ...revisionJson(point), children: point.children }))
    return { text: text.slice(0, -1), json: { branches: json } }
  },
})
