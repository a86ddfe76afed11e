import { defineCommand } from '../define-command.ts'
import { revisionEntry } from '../format/revision-entry.ts'
import { revisionJson } from '../format/revision-json.ts'

/** `show R`: everything that one revision's file says. */
export const show = defineCommand({
  configure: (command) => {
    command.argument('<revision>', 'an id, a prefix of one, head, base, label@head, current …')
  },
  run: async (context, _flags: object, target: string) => {
    const project = await context.project()
    const recorded = target === 'current' ? await project.recorded() : undefined
    const found = recorded === undefined ? project.find(target) : recorded.map((id) => project.show(id))
    return {
      text: found.flatMap((revision) => revisionEntry(revision)),
      json: { revisions: found.map(revisionJson) },
    }
  },
})
