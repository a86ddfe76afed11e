import type { Catalog } from '../../catalog/catalog.ts'
import type { ObjectId } from '../../catalog/object-id.ts'
import { compareCatalogs } from '../../diff/compare.ts'
import { allOperations } from '../../objects/all-operations.ts'
import type { Shadow } from '../../shadow/shadow.ts'
import { unmanagedIn } from './unmanaged-in.ts'

/** The objects in which two schemas differ: what an operation would have to make, drop or change. */
export async function findDifferences(
  left: Catalog,
  right: Catalog,
  shadow: Shadow,
): Promise<readonly ObjectId[]> {
  const operations = await compareCatalogs(left, right, shadow)
  const named = operations.flatMap(({ op, args }) => {
    const { creates = [], drops = [], changes = [] } = allOperations.get(op)?.touches(args) ?? {}
    const made = [...creates, ...drops]
    // The table that a column is added to is not what differs.
    return made.length > 0 ? made : changes
  })
  const [ours, theirs] = [unmanagedIn(left), unmanagedIn(right)]
  const onlyOne = [...ours.keys(), ...theirs.keys()].filter((id) => !ours.has(id) || !theirs.has(id))
  return [...new Set([...named, ...onlyOne])].sort()
}
