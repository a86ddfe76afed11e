import type { AlterTableType, Constraint } from 'libpg-query'
import { nodeOf } from '../../sql/ast/node-of.ts'
import { nodesOf } from '../../sql/ast/nodes-of.ts'
import { hasKeyTo } from './has-key-to.ts'
import { lendsIndex } from './lends-index.ts'
import { nullableKeys } from './nullable-keys.ts'
import { resolve } from './resolve.ts'
import type { TableCommandEffects, TableTarget } from './table-target.ts'

/** The sub-commands of ALTER TABLE that change constraints and do more than to lock the table. */
export const constraintCommands: Readonly<Partial<Record<AlterTableType, TableCommandEffects>>> = {
  AT_AddConstraint: (target, { def }) => {
    const constraint = nodeOf(def, 'Constraint')
    if (constraint !== undefined) addConstraint(target, constraint)
  },
  AT_ValidateConstraint: ({ effects, family }, { name }) => {
    for (const table of family) {
      const found = effects.get(table)?.constraints.find((each) => each.name === name)
      // Without the catalog it counts as one that is not valid yet.
      if (found === undefined ? effects.get(table) === undefined : !found.isValidated) effects.scan(table)
      if (found?.references != null) effects.lock('row share', found.references)
    }
  },
  AT_AlterConstraint: (target, { def }) => {
    const change = nodeOf(def, 'ATAlterConstraint')
    const { effects, table, family } = target
    const found = effects.get(table)?.constraints.find(({ name }) => name === change?.conname)
    if (change?.alterEnforceability === true && found?.references != null) {
      effects.lock(change.is_enforced ? 'share row exclusive' : 'access exclusive', found.references)
      if (change.is_enforced) effects.scan(...family)
    }
  },
  AT_DropConstraint: ({ effects, table, family }, { name, behavior }) => {
    for (const each of family) {
      const found = effects.get(each)?.constraints.find((constraint) => constraint.name === name)
      if (found?.references != null)
        effects.lock('access exclusive', found.references, ...effects.below(found.references))
      if (found !== undefined && 'pu'.includes(found.type) && behavior === 'DROP_CASCADE')
        effects.lock('access exclusive', ...effects.referencing(table))
    }
  },
}

/** Tells the effects of a constraint that is added, with a column or alone. */
export function addConstraint(target: TableTarget, constraint: Constraint): void {
  const { effects, table, family } = target
  const isUnchecked = constraint.skip_validation === true || constraint.is_enforced === false
  switch (constraint.contype) {
    case 'CONSTR_CHECK':
      if (!isUnchecked) effects.scan(...(constraint.is_no_inherit ? [table] : family))
      return
    case 'CONSTR_NOTNULL':
      if (constraint.keys !== undefined && !isUnchecked) scanForNulls(target, constraint)
      return
    case 'CONSTR_FOREIGN': {
      const referenced = resolve(constraint.pktable, effects.facts)
      effects.lock('share row exclusive', table, referenced, ...effects.below(referenced))
      for (const each of effects.get(table)?.kind === 'p' ? family : [table]) {
        // A partition's own key becomes part of the new one, unread; what it had of its own is dropped.
        const isThere = each !== table && hasKeyTo(effects.get(each), referenced)
        if (isThere) effects.lock('access exclusive', referenced, ...effects.below(referenced))
        else if (!isUnchecked) effects.scan(each)
      }
      return
    }
    case 'CONSTR_PRIMARY':
      scanForNulls(target, constraint)
      buildIndex(target, constraint)
      return
    case 'CONSTR_UNIQUE':
    case 'CONSTR_EXCLUSION':
      buildIndex(target, constraint)
  }
}

/** A partition that has such a key lends its index. */
function buildIndex({ effects, table, family }: TableTarget, { contype, keys, indexname }: Constraint): void {
  if (indexname !== undefined) return
  if (effects.get(table)?.kind !== 'p') {
    effects.build(table)
    return
  }
  effects.lock('share', ...family)
  const columns = nodesOf(keys, 'String').map(({ sval = '' }) => sval)
  const isPrimary = contype === 'CONSTR_PRIMARY'
  const build = family.filter(
    (each) => each === table || !lendsIndex(effects.get(each), { columns, isUnique: true, isPrimary }),
  )
  effects.build(...build)
}

/** The columns of a key become NOT NULL, also those of an index that a key takes over. */
function scanForNulls({ effects, family }: TableTarget, constraint: Constraint): void {
  for (const table of family) {
    const facts = effects.get(table)
    // Without the catalog the columns of an index that exists are not known.
    if (facts === undefined || nullableKeys(facts, constraint).length > 0) effects.scan(table)
  }
}
