import type { Catalog, CatalogObject } from '../../catalog/catalog.ts'
import { renamedText } from '../../diff/renames/rename-text.ts'
import { LimbeckError } from '../../errors/limbeck-error.ts'
import type { Column } from '../../objects/column/column.ts'
import { isColumn } from '../../objects/column/is-column.ts'
import type { Constraint } from '../../objects/constraint/constraint.ts'
import type { Inheritance } from '../../objects/inheritance/inheritance.ts'
import type { Table } from '../../objects/table/table.ts'
import { tableId } from '../../objects/table/table-id.ts'

/**
 * Refuses to change a column in phases where two columns cannot stand for one.
 *
 * @throws LimbeckError `expand.not-possible`
 */
export function refuseExpansion(before: Column, after: readonly Column[], current: Catalog): void {
  const why = reasonAgainst(before, after, current)
  if (why === undefined) return
  throw new LimbeckError(
    'expand.not-possible',
    `${renamedText(before)} cannot be changed in phases: ${why}`,
    {
      hint: `Write its change in a revision of its own, without --expand; or leave it to its plain form by --no-expand ${renamedText(before)} where its name stays.`,
      details: { column: renamedText(before) },
    },
  )
}

function reasonAgainst(before: Column, after: readonly Column[], current: Catalog): string | undefined {
  const { schema, table, name } = before
  const objects = [...current.objects.values()]
  const own = current.objects.get(tableId(schema, table)) as Table | undefined
  if (own === undefined || own.server !== undefined)
    return 'its table is a foreign one, which has no triggers for it'
  if (own.ofType !== undefined) return 'its table has the columns of a type'
  if ([before, ...after].some(({ generated }) => generated !== undefined)) return 'it is a generated column'
  const user = objects
    .filter(isColumn)
    .find(({ generated, requires }) => generated !== undefined && requires.includes(before.id))
  if (user !== undefined) return `the generated column ${renamedText(user)} is made from it`
  if (namesColumn(own.partitionBy, name)) return 'its table is partitioned by it'
  const kin = objects
    .filter(isInheritance)
    .find((each) => isOf(each, before) || (each.parentSchema === schema && each.parent === table))
  if (kin !== undefined)
    return `a trigger of ${kin.parent} does not fire for ${kin.table}, which inherits from it`
  const key = objects
    .filter(isForeignKey)
    .find(({ type, ...each }) => type === 'foreign key' && references(each, before))
  if (key !== undefined) return `the foreign key ${key.name} of ${key.table} references it`
  return undefined
}

function references(each: object, { schema, table, name }: Column): boolean {
  const { references: target } = each as Extract<Constraint, { type: 'foreign key' }>
  return (target.schema ?? 'public') === schema && target.table === table && target.columns.includes(name)
}

function isOf(each: { readonly schema: string; readonly table: string }, column: Column): boolean {
  return each.schema === column.schema && each.table === column.table
}

function isInheritance(object: CatalogObject): object is Inheritance {
  return object.kind === 'inheritance'
}

function isForeignKey(object: CatalogObject): object is Constraint {
  return object.kind === 'constraint' && 'type' in object && object.type === 'foreign key'
}

function namesColumn(partitionBy: string | undefined, name: string): boolean {
  return (
    partitionBy
      ?.match(/"(?:[^"]|"")*"|\w+/g)
      ?.some((word) => word === name || word === `"${name.replaceAll('"', '""')}"`) ?? false
  )
}
