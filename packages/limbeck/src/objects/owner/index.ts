import { defineKind } from '../define-kind.ts'
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
    const ofUsers = each.catalog === 'pg_namespace' ? ` and x.nspname !~ '^(pg_|information_schema$)'` : ''
    return `${each.catalog} x where ${isOthers(each)}${ofUsers}`
  }),
  query: () => ownerQuery,
  read: readOwner,
  create: ({ on, role }) => [alterOwner.of({ on, to: role })],
  drop: ({ on, base }) => [alterOwner.of({ on, to: base })],
  alter: (_, { on, role }) => ({ operations: [alterOwner.of({ on, to: role })] }),
  isRebuildable: () => false,
  isLostInRebuild: () => true,
})
