import { LimbeckError } from '../errors/limbeck-error.ts'

/** What says where and how, not what. */
const circumstances = ['schema', 'online']

/**
 * The changes of an `alter…` operation, which must say at least one; `schema` alone says where, not what.
 *
 * @throws LimbeckError `operation.changes-nothing`
 */
export function namedChanges<Changes extends object>(call: string, changes: Changes): Changes {
  const named = Object.entries(changes).filter(
    ([name, value]) => !circumstances.includes(name) && value !== undefined,
  )
  if (named.length > 0) return changes
  throw new LimbeckError('operation.changes-nothing', `op.${call} changes nothing`, {
    hint: 'Say what to change in its last parameter, or remove the call.',
    details: { call },
  })
}
