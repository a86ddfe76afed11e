import type { AlterTableType, ColumnDef } from 'libpg-query'
import { isVolatile } from '../../sql/ast/is-volatile.ts'
import { nodeOf } from '../../sql/ast/node-of.ts'
import { nodesOf } from '../../sql/ast/nodes-of.ts'
import { addConstraint } from './constraint-commands.ts'
import type { Effects } from './effects.ts'
import { provesNotNull } from './proves-not-null.ts'
import type { TableCommandEffects, TableTarget } from './table-target.ts'
import { typeChange } from './type-change.ts'
import { typeText } from './type-text.ts'

/** The sub-commands of ALTER TABLE that change columns and do more than to lock the table. */
export const columnCommands: Readonly<Partial<Record<AlterTableType, TableCommandEffects>>> = {
  AT_AddColumn: (target, { def }) => {
    const column = nodeOf(def, 'ColumnDef')
    if (column !== undefined) addColumn(target, column)
  },
  AT_AlterColumnType: (target, { name = '', def }) => {
    const column = nodeOf(def, 'ColumnDef')
    if (column !== undefined) for (const table of target.family) changeType(target, table, name, column)
  },
  AT_SetNotNull: ({ effects, family }, { name = '' }) => {
    for (const table of family) if (!provesNotNull(effects.get(table), name)) effects.scan(table)
  },
  AT_SetExpression: ({ effects, family }, { name = '' }) => {
    for (const table of family)
      if (effects.get(table)?.columns.find((column) => column.name === name)?.generated !== 'v')
        effects.rewrite(table)
  },
  AT_SetIdentity: ({ effects, table }, { name }) => {
    effects.lock('share row exclusive', ...sequencesOf(effects, table, name))
  },
  AT_DropIdentity: ({ effects, table }, { name }) => {
    effects.lock('access exclusive', ...sequencesOf(effects, table, name))
  },
  AT_DropColumn: ({ effects, table }, { name }) => {
    effects.lock('access exclusive', ...sequencesOf(effects, table, name))
  },
}

/** What numbers a column. */
function sequencesOf(effects: Effects, table: string, column: string | undefined): readonly string[] {
  const sequences = effects.get(table)?.sequences ?? []
  return sequences.flatMap((sequence) => (sequence.column === column ? [sequence.name] : []))
}

function addColumn(target: TableTarget, column: ColumnDef): void {
  const { effects, family } = target
  const constraints = nodesOf(column.constraints, 'Constraint')
  const find = (contype: string) => constraints.find((each) => each.contype === contype)
  const type = typeText(column.typeName)
  const fallback = find('CONSTR_DEFAULT')?.raw_expr
  const generated = find('CONSTR_GENERATED')
  const isVirtual = generated?.generated_kind === 'v'
  const isSerial = /^(?:(?:small|big)?serial|serial[248])$/.test(type)
  const isIdentity = find('CONSTR_IDENTITY') !== undefined
  const isComputed = generated !== undefined && !isVirtual
  const isConstrained = effects.facts.domains.get(type)?.isConstrained === true
  const isDrawn = fallback !== undefined && isVolatile(fallback)
  if (isSerial || isIdentity || isComputed || isConstrained || isDrawn) effects.rewrite(...family)
  const isRequired = find('CONSTR_NOTNULL') !== undefined || find('CONSTR_PRIMARY') !== undefined
  if (isRequired && (fallback === undefined || isVirtual) && !isSerial && !isIdentity) effects.scan(...family)
  for (const constraint of constraints) {
    // A column full of nulls refers to nothing.
    const isEmpty = constraint.contype === 'CONSTR_FOREIGN' && fallback === undefined && !isSerial
    addConstraint(target, isEmpty ? { ...constraint, skip_validation: true } : constraint)
  }
}

function changeType({ effects }: TableTarget, table: string, name: string, definition: ColumnDef): void {
  const facts = effects.get(table)
  const column = facts?.columns.find((each) => each.name === name)
  const change = typeChange(name, definition, column, effects.facts)
  if (change === 'rewrite') effects.rewrite(table)
  if (change === 'indexes' && facts?.indexes.some(({ columns }) => columns.includes(name)) === true)
    effects.build(table)
  for (const { type, columns, references } of facts?.constraints ?? []) {
    if (!columns.includes(name)) continue
    if (type === 'c') effects.scan(table)
    // The key is dropped and made anew, on both of its tables.
    if (references !== null) effects.lock('access exclusive', references)
  }
  const isKey = facts?.constraints.some(({ type, columns }) => 'pu'.includes(type) && columns.includes(name))
  if (isKey === true) effects.lock('access exclusive', ...effects.referencing(table))
  effects.lock('share row exclusive', ...sequencesOf(effects, table, name))
}
