import { defineKind } from '../define-kind.ts'
import { madeByUsers } from '../made-by-users.ts'
import { alterOwner } from './alter-owner.ts'
import { isOthers } from './is-others.ts'
import { ownedCatalogs } from './owned-catalogs.ts'
import { ownerQuery } from './owner-query.ts'
import { readOwner } from './read-owner.ts'

/** Who owns objects, where that is another role than the one that reads the catalog and runs revisions. */
export const ownerKind = defineKind({
  kind: 'owner',
  operations: { alterOwner },
  facets: [],
  recordedIn: ownedCatalogs.map((each) => {
    if (each.catalog !== 'pg_namespace') return madeByUsers(each.catalog, isOthers(each))
    const isOfUsers = `x.nspname !~ '^(pg_|information_schema$)'`
    return { catalog: each.catalog, where: `${isOthers(each)} and ${isOfUsers}` }
  }),
  query: () => ownerQuery,
  read: readOwner,
  create: ({ on, role }) => [alterOwner.of({ on, to: role })],
  drop: ({ on, base }) => [alterOwner.of({ on, to: base })],
  alter: (_, { on, role }) => ({ operations: [alterOwner.of({ on, to: role })] }),
  isRebuildable: () => false,
  isLostInRebuild: () => true,
})
