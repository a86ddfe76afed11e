import type { Status } from '../../project/status.ts'
import { defineCommand } from '../define-command.ts'
import { headsAdvice } from '../format/heads-advice.ts'
import { revisionLine } from '../format/revision-line.ts'

interface StatusFlags {
  readonly allowMissing?: boolean
}

/** `status`: where the database stands, and what there is to do. Ends with 3 when there is something. */
export const status = defineCommand({
  configure: (command) => {
    command.option('--allow-missing', 'let revisions be that the database records and that have no file')
  },
  run: async (context, { allowMissing = false }: StatusFlags) => {
    const project = await context.project()
    const found = await project.status({ allowMissing })
    const line = (id: string) => `  ${revisionLine(project.show(id), { parents: true, message: true })}`
    const text = [
      `Database:  ${found.url}`,
      `Current:   ${found.current.length === 0 ? '<base>' : found.current.join(', ')}`,
      `Heads:     ${found.heads.length === 0 ? 'none: there are no revisions' : found.heads.join(', ')}`,
      `Pending:   ${found.pending.length === 0 ? 'none' : found.pending.length}`,
      ...found.pending.map(line),
      ...list('Edited', found.edited, 'its file has changed since it was applied'),
      ...list(
        'Missing',
        found.missing,
        `the database records it, but there is no file${allowMissing ? '; let be' : ''}`,
      ),
      ...list('Unfinished', found.unfinished, 'a run was cut off; the next `limbeck upgrade` goes on there'),
      advice(found, allowMissing),
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

function advice({ isCurrent, heads, edited, missing }: Status, allowMissing: boolean): string {
  if (isCurrent) return 'Nothing to do.'
  if (missing.length > 0 && !allowMissing)
    return 'Next: restore the missing files from version control, or let them be with --allow-missing.'
  if (edited.length > 0)
    return 'Next: restore the edited files from version control, and write a new revision for the change.'
  if (heads.length > 1) return `Next: there are ${heads.length} heads. ${headsAdvice(heads)}`
  return 'Next: run `limbeck upgrade head`.'
}
