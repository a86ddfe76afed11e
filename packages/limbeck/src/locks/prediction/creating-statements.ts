import type { CreateStmt, IndexStmt, Node } from 'libpg-query'
import { nodesOf } from '../../sql/ast/nodes-of.ts'
import type { Effects } from './effects.ts'
import { lendsIndex } from './lends-index.ts'
import { namesIn } from './names-in.ts'
import { resolve } from './resolve.ts'
import { resolveNames } from './resolve-names.ts'
import type { StatementTable } from './statement-table.ts'
import { tablesRead } from './tables-read.ts'

/** Statements that make something beside or on relations that exist. */
export const creatingStatements: StatementTable = {
  CreateStmt: createTable,
  CreateForeignTableStmt: ({ base }, effects) => {
    if (base !== undefined) createTable(base, effects)
  },
  IndexStmt: ({ relation, concurrent, unique = false, ...index }, effects) => {
    const table = resolve(relation, effects.facts)
    const family = relation?.inh === true && effects.get(table)?.kind === 'p' ? effects.below(table) : []
    effects.lock(concurrent ? 'share update exclusive' : 'share', table, ...family)
    const wanted = { columns: plainColumns(index), isUnique: unique, isPrimary: false }
    effects.build(table, ...family.filter((each) => !lendsIndex(effects.get(each), wanted)))
  },
  CreateTrigStmt: ({ relation, constrrel, row }, effects) => {
    const table = resolve(relation, effects.facts)
    // Partitions get row triggers of their own.
    const parts = row === true && effects.get(table)?.kind === 'p' ? effects.below(table) : []
    effects.lock('share row exclusive', table, ...parts)
    if (constrrel !== undefined) effects.lock('access share', resolve(constrrel, effects.facts))
  },
  CreatePolicyStmt: ({ table }, effects) => {
    effects.lock('access exclusive', resolve(table, effects.facts))
  },
  RuleStmt: ({ relation, actions, whereClause }, effects) => {
    effects.lock('access share', ...tablesRead([actions, whereClause], effects.facts))
    effects.lock('access exclusive', resolve(relation, effects.facts))
  },
  CreateStatsStmt: ({ relations }, effects) => {
    for (const relation of nodesOf(relations, 'RangeVar'))
      effects.lock('share update exclusive', resolve(relation, effects.facts))
  },
  ViewStmt: ({ view, query, replace }, effects) => {
    effects.lock('access share', ...tablesRead(query, effects.facts))
    if (replace) effects.lock('access exclusive', resolve(view, effects.facts))
  },
  CreateTableAsStmt: ({ query }, effects) => {
    effects.lock('access share', ...tablesRead(query, effects.facts))
  },
  CreateSeqStmt: ({ options }, effects) => {
    effects.lock('access share', ...ownersIn(options, effects))
  },
  AlterSeqStmt: ({ sequence, options }, effects) => {
    effects.lock('share row exclusive', resolve(sequence, effects.facts))
    effects.lock('access share', ...ownersIn(options, effects))
  },
}

/** The columns of an index on nothing but columns, in the default order and of the default kind. */
function plainColumns({
  indexParams,
  whereClause,
  accessMethod = 'btree',
}: IndexStmt): readonly string[] | undefined {
  const keys = nodesOf(indexParams, 'IndexElem')
  const isPlain = keys.every(
    ({ name, opclass, collation, ordering, nulls_ordering }) =>
      name !== undefined &&
      opclass === undefined &&
      collation === undefined &&
      ordering === 'SORTBY_DEFAULT' &&
      nulls_ordering === 'SORTBY_NULLS_DEFAULT',
  )
  return isPlain && whereClause === undefined && accessMethod === 'btree'
    ? keys.map(({ name = '' }) => name)
    : undefined
}

function createTable(statement: CreateStmt, effects: Effects): void {
  const { facts } = effects
  for (const inherited of nodesOf(statement.inhRelations, 'RangeVar')) {
    const parent = resolve(inherited, facts)
    if (statement.partbound === undefined) effects.lock('share update exclusive', parent)
    else {
      effects.lock('access exclusive', parent, ...effects.defaultOf(parent))
      effects.scan(...effects.defaultOf(parent))
      for (const { references } of effects.get(parent)?.constraints ?? [])
        if (references !== null) effects.lock('share row exclusive', references)
    }
  }
  if (statement.ofTypename !== undefined)
    effects.lock('access share', resolveNames(namesIn({ TypeName: statement.ofTypename }), facts))
  for (const like of nodesOf(statement.tableElts, 'TableLikeClause'))
    effects.lock('access share', resolve(like.relation, facts))
  const written = [
    ...nodesOf(statement.tableElts, 'Constraint'),
    ...nodesOf(statement.constraints, 'Constraint'),
    ...nodesOf(statement.tableElts, 'ColumnDef').flatMap(({ constraints }) =>
      nodesOf(constraints, 'Constraint'),
    ),
  ]
  for (const { contype, pktable } of written) {
    if (contype !== 'CONSTR_FOREIGN') continue
    const referenced = resolve(pktable, facts)
    effects.lock('share row exclusive', referenced, ...effects.below(referenced))
  }
}

/** The table of `OWNED BY table.column`. */
function ownersIn(options: readonly Node[] | undefined, { facts }: Effects): readonly string[] {
  const owner = nodesOf(options, 'DefElem').find(({ defname }) => defname === 'owned_by')
  const table = namesIn(owner?.arg).slice(0, -1)
  return table.length === 0 ? [] : [resolveNames(table, facts)]
}
