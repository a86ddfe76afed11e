import type { AlterTableType, Constraint } from 'libpg-query'
import { nodeOf } from '../../sql/ast/node-of.ts'
import { nodesOf } from '../../sql/ast/nodes-of.ts'
import { provesNotNull } from './proves-not-null.ts'
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
      effects.lock('share row exclusive', table, ...family, referenced, ...effects.below(referenced))
      if (!isUnchecked && constraint.is_enforced !== false) effects.scan(...family)
      return
    }
    case 'CONSTR_PRIMARY':
      scanForNulls(target, constraint)
      if (constraint.indexname === undefined) effects.build(...family)
      return
    case 'CONSTR_UNIQUE':
    case 'CONSTR_EXCLUSION':
      if (constraint.indexname === undefined) effects.build(...family)
  }
}

/** The columns of a key become NOT NULL, also those of an index that a key takes over. */
function scanForNulls({ effects, family }: TableTarget, { keys, indexname }: Constraint): void {
  for (const table of family) {
    const facts = effects.get(table)
    const index = facts?.indexes.find(({ name }) => name.split('.').at(-1) === indexname)
    const columns = index?.columns ?? nodesOf(keys, 'String').map(({ sval = '' }) => sval)
    const isKnown = facts !== undefined && columns.every((column) => provesNotNull(facts, column))
    if (!isKnown) effects.scan(table)
  }
}
