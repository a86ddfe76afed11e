import { isOptionOn } from '../../sql/ast/is-option-on.ts'
import { nodesOf } from '../../sql/ast/nodes-of.ts'
import { lockModes } from '../lock-mode.ts'
import type { Effects } from './effects.ts'
import { resolve } from './resolve.ts'
import type { StatementTable } from './statement-table.ts'

/** Statements that keep relations in order, empty them or lock them. */
export const maintainingStatements: StatementTable = {
  ReindexStmt: ({ kind, relation, params }, effects) => {
    const named = resolve(relation, effects.facts)
    const isConcurrent = isOptionOn(params, 'concurrently')
    if (kind === 'REINDEX_OBJECT_INDEX') {
      for (const index of [named, ...effects.below(named)]) reindex(effects, index, isConcurrent)
      return
    }
    if (kind !== 'REINDEX_OBJECT_TABLE') return
    for (const table of [named, ...effects.below(named)]) {
      effects.lock(isConcurrent ? 'share update exclusive' : 'share', table)
      effects.build(table)
      for (const { name } of effects.get(table)?.indexes ?? []) reindex(effects, name, isConcurrent)
    }
  },
  ClusterStmt: ({ relation }, effects) => {
    const table = resolve(relation, effects.facts)
    effects.lock('access exclusive', table)
    effects.rewrite(table)
  },
  VacuumStmt: ({ rels, options }, effects) => {
    const isFull = isOptionOn(options, 'full')
    for (const { relation } of nodesOf(rels, 'VacuumRelation')) {
      const named = resolve(relation, effects.facts)
      for (const table of [named, ...effects.below(named)]) {
        effects.lock(isFull ? 'access exclusive' : 'share update exclusive', table)
        if (isFull) effects.rewrite(table)
      }
    }
  },
  RefreshMatViewStmt: ({ relation, concurrent }, effects) => {
    const view = resolve(relation, effects.facts)
    effects.lock(concurrent ? 'exclusive' : 'access exclusive', view)
    if (!concurrent) effects.rewrite(view)
    effects.lock('access share', ...(effects.get(view)?.reads ?? []))
  },
  TruncateStmt: ({ relations, behavior, restart_seqs }, effects) => {
    const emptied = new Set<string>()
    const empty = (table: string) => {
      if (emptied.has(table)) return
      emptied.add(table)
      for (const each of effects.below(table)) empty(each)
      if (behavior === 'DROP_CASCADE') for (const each of effects.referencing(table)) empty(each)
    }
    for (const relation of nodesOf(relations, 'RangeVar')) empty(resolve(relation, effects.facts))
    effects.lock('access exclusive', ...emptied)
    // An empty file takes the place of the one with rows.
    effects.rewrite(...emptied)
    if (restart_seqs)
      for (const table of emptied)
        effects.lock('access exclusive', ...(effects.get(table)?.sequences ?? []).map(({ name }) => name))
  },
  LockStmt: ({ relations, mode = lockModes.length }, effects) => {
    for (const relation of nodesOf(relations, 'RangeVar')) {
      const table = resolve(relation, effects.facts)
      const below = relation.inh === true ? effects.below(table) : []
      // The parser numbers the modes from 1.
      effects.lock(lockModes[mode - 1] ?? 'access exclusive', table, ...below)
    }
  },
}

/** An index that is built anew cannot be used meanwhile, and who reads its table asks for all of them. */
function reindex(effects: Effects, index: string, isConcurrent: boolean): void {
  const table = effects.get(index)?.table ?? ''
  effects.lock(isConcurrent ? 'share update exclusive' : 'access exclusive', index)
  if (effects.get(index)?.kind === 'I') return
  effects.lock(isConcurrent ? 'share update exclusive' : 'share', table)
  effects.build(table)
}
