import type { Status } from '../../project/status.ts'
import { defineCommand } from '../define-command.ts'
import { revisionLine } from '../format/revision-line.ts'

/** `status`: where the database stands, and what there is to do. Ends with 3 when there is something. */
export const status = defineCommand({
  configure: () => undefined,
  run: async (context) => {
    const project = await context.project()
    const found = await project.status()
    const line = (id: string) => `  ${revisionLine(project.show(id), { parents: true, message: true })}`
    const text = [
      `Database:  ${found.url}`,
      `Current:   ${found.current.length === 0 ? '<base>' : found.current.join(', ')}`,
      `Heads:     ${found.heads.length === 0 ? 'none: there are no revisions' : found.heads.join(', ')}`,
      `Pending:   ${found.pending.length === 0 ? 'none' : found.pending.length}`,
      ...found.pending.map(line),
      ...list('Edited', found.edited, 'its file has changed since it was applied'),
      ...list('Missing', found.missing, 'the database records it, but there is no file'),
      ...list('Unfinished', found.unfinished, 'a run was cut off; the next `limbeck upgrade` goes on there'),
      advice(found),
    ]
    const findings = found.isCurrent ? [] : [text.slice(1).join('\n')]
    return { text, json: found, exitCode: found.isCurrent ? 0 : 3, findings }
  },
})

function list(title: string, revisions: readonly string[], meaning: string): readonly string[] {
  if (revisions.length === 0) return []
  return [
    `${`${title}:`.padEnd(11)}${revisions.length}`,
    ...revisions.map((revision) => `  ${revision}: ${meaning}`),
  ]
}

function advice({ isCurrent, heads, edited, missing }: Status): string {
  if (isCurrent) return 'Nothing to do.'
  if (missing.length > 0) return 'Next: restore the missing files from version control.'
  if (edited.length > 0)
    return 'Next: restore the edited files from version control, and write a new revision for the change.'
  if (heads.length > 1) return 'Next: run `limbeck upgrade heads`, or merge the heads.'
  return 'Next: run `limbeck upgrade head`.'
}
