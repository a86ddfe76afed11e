import { defineCommand } from '../define-command.ts'
import { revisionEntry } from '../format/revision-entry.ts'
import { revisionJson } from '../format/revision-json.ts'
import { revisionLine } from '../format/revision-line.ts'

/** `heads`: the revisions that nobody builds on. Needs no database. */
export const heads = defineCommand({
  configure: () => undefined,
  run: async (context) => {
    const found = (await context.project()).heads()
    const { verbose } = context.options
    return {
      text: found.flatMap((head) => (verbose ? revisionEntry(head) : [revisionLine(head, { labels: true })])),
      json: { heads: found.map(revisionJson) },
    }
  },
})
