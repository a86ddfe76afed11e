import type { Node } from 'libpg-query'
import { nodesOf } from '../../sql/ast/nodes-of.ts'
import type { Effects } from './effects.ts'
import { resolve } from './resolve.ts'
import type { StatementTable } from './statement-table.ts'

/** Statements that grant and publish tables. */
export const sharingStatements: StatementTable = {
  GrantStmt: ({ objects, objtype }, effects) => {
    if (objtype !== 'OBJECT_TABLE' || effects.serverVersion < 180_000) return
    for (const relation of nodesOf(objects, 'RangeVar'))
      effects.lock('access share', resolve(relation, effects.facts))
  },
  CreatePublicationStmt: ({ pubobjects }, effects) => publish(pubobjects, effects),
  AlterPublicationStmt: ({ pubname = '', pubobjects, action }, effects) => {
    publish(pubobjects, effects)
    if (action === 'AP_SetObjects')
      effects.lock('share update exclusive', ...(effects.facts.publications.get(pubname) ?? []))
  },
}

function publish(objects: readonly Node[] | undefined, effects: Effects): void {
  for (const { pubtable } of nodesOf(objects, 'PublicationObjSpec')) {
    if (pubtable?.relation === undefined) continue
    const table = resolve(pubtable.relation, effects.facts)
    const parts = pubtable.relation.inh === true ? effects.below(table) : []
    effects.lock('share update exclusive', table, ...parts)
  }
}
