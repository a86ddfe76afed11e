import type { DropStmt } from 'libpg-query'
import { objectName } from '../../sql/ast/object-name.ts'
import type { LockMode } from '../lock-mode.ts'
import type { Effects } from './effects.ts'
import { namesIn } from './names-in.ts'
import { resolveNames } from './resolve-names.ts'
import type { StatementTable } from './statement-table.ts'

/** Statements that drop something. */
export const droppingStatements: StatementTable = {
  DropStmt: (statement, effects) => {
    for (const object of statement.objects ?? []) {
      const parts = namesIn(object)
      drop(statement, effects, parts, objectName(object))
    }
  },
}

function drop(
  { removeType, concurrent, behavior }: DropStmt,
  effects: Effects,
  parts: readonly string[],
  name: string,
): void {
  const isCascade = behavior === 'DROP_CASCADE'
  switch (removeType) {
    case 'OBJECT_TABLE':
    case 'OBJECT_FOREIGN_TABLE':
    case 'OBJECT_VIEW':
    case 'OBJECT_MATVIEW':
    case 'OBJECT_SEQUENCE':
      dropRelation(effects, resolveNames(parts, effects.facts), isCascade)
      return
    case 'OBJECT_TYPE': {
      // Of all types only a composite one is a relation too.
      const type = resolveNames(parts, effects.facts)
      if (effects.get(type)?.kind === 'c') dropRelation(effects, type, isCascade)
      return
    }
    case 'OBJECT_INDEX': {
      const index = resolveNames(parts, effects.facts)
      const mode: LockMode = concurrent ? 'share update exclusive' : 'access exclusive'
      const table = effects.get(index)?.table ?? ''
      effects.lock(mode, index, ...effects.below(index), table, ...effects.below(table))
      return
    }
    case 'OBJECT_TRIGGER':
    case 'OBJECT_POLICY':
    case 'OBJECT_RULE': {
      // Such a thing is named with its table before it.
      const table = resolveNames(parts.slice(0, -1), effects.facts)
      const isPartitioned = removeType === 'OBJECT_TRIGGER' && effects.get(table)?.kind === 'p'
      effects.lock('access exclusive', table, ...(isPartitioned ? effects.below(table) : []))
      return
    }
    case 'OBJECT_STATISTIC_EXT':
      effects.lock('share update exclusive', effects.facts.statistics.get(name) ?? '')
      return
    case 'OBJECT_SCHEMA':
      for (const { schema, name: relation } of effects.facts.relations.values())
        if (schema === name) dropRelation(effects, relation, isCascade)
  }
}

function dropRelation(effects: Effects, relation: string, isCascade: boolean): void {
  const family = [relation, ...effects.below(relation)]
  for (const each of family) {
    const facts = effects.get(each)
    effects.lock('access exclusive', each, ...(facts?.sequences ?? []).map(({ name }) => name))
    // A key that is part of one of the partitioned table stays with that.
    for (const { references, isPart } of facts?.constraints ?? [])
      if (references !== null && !isPart)
        effects.lock('access exclusive', references, ...effects.below(references))
    if (isCascade) effects.lock('access exclusive', ...effects.referencing(each))
  }
  const facts = effects.get(relation)
  if (facts?.isPartition === true)
    for (const parent of facts.parents) effects.lock('access exclusive', parent, ...effects.defaultOf(parent))
  if (!isCascade) return
  for (const { name, reads } of effects.facts.relations.values())
    if (family.some((each) => reads.includes(each))) dropRelation(effects, name, true)
}
