import { LimbeckError } from '../../errors/limbeck-error.ts'
import type { RevisionHeader } from '../revision.ts'
import type { HeaderInput } from './header-input.ts'
import { normalizeHeader } from './normalize-header.ts'
import { refuseSelfLoop } from './refuse-self-loop.ts'
import { verifyRevisionId } from './verify-revision-id.ts'

/**
 * Maps every id to its normalised header, in load order.
 *
 * @throws `revision.invalid-header`, `revision.bad-id`, `revision.cycle` for one that names itself, and
 *   `revision.duplicate-id`.
 */
export function collectHeaders(inputs: Iterable<HeaderInput>): ReadonlyMap<string, RevisionHeader> {
  const headers = new Map<string, RevisionHeader>()
  for (const input of inputs) {
    const header = normalizeHeader(input)
    refuseSelfLoop(header)
    verifyRevisionId(header.revision)
    if (headers.has(header.revision)) {
      throw new LimbeckError(
        'revision.duplicate-id',
        `Revision ${header.revision} is present more than once`,
        {
          hint: 'Two files have this id. Remove the copy, or give it an id and a parent of its own.',
          details: { revision: header.revision },
        },
      )
    }
    headers.set(header.revision, header)
  }
  return headers
}
