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
    const facts = effects.get(table)
    const sequences = (facts?.sequences ?? []).filter(({ column }) => column === name)
    effects.lock('access exclusive', ...sequences.map((each) => each.name))
    for (const { columns, references } of facts?.constraints ?? [])
      if (references !== null && columns.includes(name ?? '')) effects.lock('access exclusive', references)
  },
}

/** What numbers an identity column. */
function sequencesOf(effects: Effects, table: string, column: string | undefined): readonly string[] {
  const sequences = effects.get(table)?.sequences ?? []
  return sequences.flatMap((each) => (each.isIdentity && each.column === column ? [each.name] : []))
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
  for (const { constraint, table: other } of effects.keysTo(table)) {
    if (!constraint.referencedColumns.includes(name)) continue
    effects.lock('access exclusive', other)
    if (change !== 'nothing' && constraint.isValidated) effects.scan(other)
  }
  effects.lock('share row exclusive', ...sequencesOf(effects, table, name))
}
