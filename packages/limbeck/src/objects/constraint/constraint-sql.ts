import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { indexKeySql } from '../index-kind/index-key-sql.ts'
import { parametersSql } from '../table/parameters-sql.ts'
import type {
  ConstraintDefinition,
  ConstraintIndex,
  ExcludeDefinition,
  ForeignKeyDefinition,
  PrimaryKeyDefinition,
  UniqueDefinition,
} from './constraint-definition.ts'
import { deferralSql } from './deferral-sql.ts'

/** A constraint inside `create table` and after `alter table … add`. */
export function constraintSql(definition: ConstraintDefinition): string {
  const name = definition.name === undefined ? [] : [`constraint ${identifier(definition.name)}`]
  return [...name, ...body(definition)].join(' ')
}

function body(definition: ConstraintDefinition): readonly string[] {
  switch (definition.type) {
    case 'primary key':
    case 'unique':
      return keyParts(definition)
    case 'foreign key':
      return foreignKeyParts(definition)
    case 'check':
      return [
        `check (${definition.expression})`,
        ...(definition.noInherit ? ['no inherit'] : []),
        ...validityParts(definition),
      ]
    case 'exclude':
      return excludeParts(definition)
  }
}

function keyParts(definition: PrimaryKeyDefinition | UniqueDefinition): readonly string[] {
  const isLoose = definition.type === 'unique' && definition.nullsNotDistinct
  const overlaps = definition.withoutOverlaps ? ' without overlaps' : ''
  return [
    `${definition.type}${isLoose ? ' nulls not distinct' : ''} (${list(definition.columns)}${overlaps})`,
    ...indexParts(definition),
    ...deferralSql(definition),
  ]
}

function foreignKeyParts(definition: ForeignKeyDefinition): readonly string[] {
  const { references, onUpdate, onDelete, onDeleteColumns, match, period = false } = definition
  const only = onDeleteColumns === undefined ? '' : ` (${list(onDeleteColumns)})`
  return [
    `foreign key (${periodList(definition.columns, period)})`,
    `references ${qualified(references.schema, references.table)} (${periodList(references.columns, period)})`,
    ...(match === undefined ? [] : [`match ${match}`]),
    ...(onUpdate === undefined ? [] : [`on update ${onUpdate}`]),
    ...(onDelete === undefined ? [] : [`on delete ${onDelete}${only}`]),
    ...deferralSql(definition),
    ...validityParts(definition),
  ]
}

function excludeParts(definition: ExcludeDefinition): readonly string[] {
  const elements = definition.elements.map((element) => `${indexKeySql(element)} with ${element.operator}`)
  return [
    `exclude using ${identifier(definition.method ?? 'btree')} (${elements.join(', ')})`,
    ...indexParts(definition),
    ...(definition.where === undefined ? [] : [`where (${definition.where})`]),
    ...deferralSql(definition),
  ]
}

function indexParts({ include, storageParameters, tablespace }: ConstraintIndex): readonly string[] {
  return [
    ...(include === undefined ? [] : [`include (${list(include)})`]),
    ...(storageParameters === undefined ? [] : [`with (${parametersSql(storageParameters)})`]),
    ...(tablespace === undefined ? [] : [`using index tablespace ${identifier(tablespace)}`]),
  ]
}

function validityParts({
  notValid,
  enforced,
}: {
  notValid?: boolean
  enforced?: boolean
}): readonly string[] {
  return [...(enforced === false ? ['not enforced'] : []), ...(notValid ? ['not valid'] : [])]
}

function list(columns: readonly string[]): string {
  return columns.map(identifier).join(', ')
}

function periodList(columns: readonly string[], isPeriod: boolean): string {
  return isPeriod ? `${list(columns.slice(0, -1))}, period ${list(columns.slice(-1))}` : list(columns)
}
