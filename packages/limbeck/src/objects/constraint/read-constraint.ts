import { readIndexKey } from '../index-kind/read-index-key.ts'
import { inheritanceId } from '../inheritance/inheritance-id.ts'
import { partitionId } from '../partition/partition-id.ts'
import { present } from '../present.ts'
import { readParameters } from '../table/read-parameters.ts'
import { tableId } from '../table/table-id.ts'
import { withoutOuterParentheses } from '../without-outer-parentheses.ts'
import type { Constraint } from './constraint.ts'
import type {
  CheckDefinition,
  ConstraintDefinition,
  ExcludeDefinition,
  ExcludeElement,
  ForeignKeyAction,
  ForeignKeyDefinition,
  PrimaryKeyDefinition,
  UniqueDefinition,
} from './constraint-definition.ts'
import { constraintId } from './constraint-id.ts'
import type { ConstraintIndexRow, ConstraintRow } from './constraint-query.ts'

const actions: Readonly<Record<string, ForeignKeyAction>> = {
  r: 'restrict',
  c: 'cascade',
  n: 'set null',
  d: 'set default',
}
const matches: Readonly<Record<string, 'full' | 'partial'>> = { f: 'full', p: 'partial' }

/** Makes a constraint of its row. */
export function readConstraint(row: ConstraintRow): Constraint {
  const table = tableId(row.schema, row.table)
  return {
    kind: 'constraint',
    id: constraintId(row.schema, row.table, row.name),
    requires: [table],
    droppedWith: table,
    ...readPartOf(row),
    ...(row.comment !== null && { comment: row.comment }),
    ...(row.index?.comment && { indexComment: row.index.comment }),
    ...(row.index !== null && { derived: row.index.age }),
    ...(row.index?.attached && { attached: row.index.attached }),
    schema: row.schema,
    table: row.table,
    ...definition(row),
    name: row.name,
  }
}

function readPartOf({ schema, table, whole }: ConstraintRow): Pick<Constraint, 'partOf'> {
  if (whole === null) return {}
  const through = whole.isPartition
    ? partitionId(schema, table)
    : inheritanceId(schema, table, whole.schema, whole.table)
  return { partOf: { id: constraintId(whole.schema, whole.table, whole.name), through } }
}

function definition(row: ConstraintRow): ConstraintDefinition {
  switch (row.type) {
    case 'p':
      return primaryKey(row)
    case 'u':
      return unique(row)
    case 'f':
      return foreignKey(row)
    case 'c':
      return check(row)
    case 'x':
      return exclude(row)
  }
}

function primaryKey(row: ConstraintRow): PrimaryKeyDefinition {
  return present<PrimaryKeyDefinition>({
    type: 'primary key',
    columns: row.columns ?? [],
    withoutOverlaps: row.period || undefined,
    ...indexAttributes(row.index),
    ...deferral(row),
  })
}

function unique(row: ConstraintRow): UniqueDefinition {
  return present<UniqueDefinition>({
    type: 'unique',
    columns: row.columns ?? [],
    nullsNotDistinct: row.index?.nullsNotDistinct || undefined,
    withoutOverlaps: row.period || undefined,
    ...indexAttributes(row.index),
    ...deferral(row),
  })
}

function foreignKey(row: ConstraintRow): ForeignKeyDefinition {
  const reference = row.reference
  if (reference === null) throw new Error(`the foreign key ${row.name} references nothing`)
  return present<ForeignKeyDefinition>({
    type: 'foreign key',
    columns: row.columns ?? [],
    references: { schema: reference.schema, table: reference.table, columns: reference.columns },
    match: matches[reference.match],
    onUpdate: actions[reference.onUpdate],
    onDelete: actions[reference.onDelete],
    onDeleteColumns: reference.onDeleteColumns,
    period: row.period || undefined,
    ...validity(row),
    ...deferral(row),
  })
}

function check(row: ConstraintRow): CheckDefinition {
  return present<CheckDefinition>({
    type: 'check',
    expression: withoutOuterParentheses(row.expression ?? ''),
    noInherit: row.noInherit || undefined,
    ...validity(row),
  })
}

function exclude(row: ConstraintRow): ExcludeDefinition {
  const method = row.index?.method
  const predicate = row.index?.predicate ?? undefined
  return present<ExcludeDefinition>({
    type: 'exclude',
    method: method === 'btree' ? undefined : method,
    elements: (row.index?.keys ?? []).map(
      (element): ExcludeElement => ({ ...readIndexKey(element), operator: element.operator ?? '=' }),
    ),
    where: predicate === undefined ? undefined : withoutOuterParentheses(predicate),
    ...indexAttributes(row.index),
    ...deferral(row),
  })
}

function indexAttributes(index: ConstraintIndexRow | null) {
  return {
    include: index?.include,
    storageParameters: readParameters(index?.storageParameters ?? null),
    tablespace: index?.tablespace,
    only: index?.only || undefined,
  }
}

function deferral(row: ConstraintRow) {
  return { deferrable: row.deferrable || undefined, initiallyDeferred: row.deferred || undefined }
}

/** A constraint that is not enforced is not validated either, which goes without saying. */
function validity({ enforced, valid }: ConstraintRow) {
  return {
    enforced: enforced ? undefined : false,
    notValid: (enforced && !valid) || undefined,
  }
}
