import type { BackfillRows } from '../src/operations/backfill/backfill-rows.ts'

/** The text of a revision whose upgrade is one backfill. */
export function backfillRevision(args: BackfillRows, header: { readonly down?: string } = {}): string {
  return `/** set what is missing */
import { defineRevision } from 'limbeck'

export default defineRevision({
  revision: 'bbbbbbbbbbbb',
  downRevision: ${JSON.stringify(header.down)},
  upgrade(op) {
    op.backfill(${JSON.stringify(args)})
  },
  downgrade() {},
})
`
}
