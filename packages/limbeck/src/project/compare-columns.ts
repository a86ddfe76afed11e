import type { Catalog } from '../catalog/catalog.ts'
import type { Column } from '../objects/column/column.ts'
import { isColumn } from '../objects/column/is-column.ts'
import type { Settings } from './config/settings.ts'

/**
 * The desired side with those types and defaults of columns taken from the current side of which the configuration's
 * callbacks say that they do not differ.
 */
export function compareColumns(
  current: Catalog,
  desired: Catalog,
  { compareType, compareDefault }: Pick<Settings, 'compareType' | 'compareDefault'>,
): Catalog {
  if (compareType === undefined && compareDefault === undefined) return desired
  const objects = new Map(desired.objects)
  for (const after of desired.objects.values()) {
    const before = current.objects.get(after.id)
    if (!isColumn(before) || !isColumn(after)) continue
    const { schema, table, name: column } = after
    const place = { schema, table, column }
    const sameType =
      before.type !== after.type &&
      compareType?.({ ...place, current: before.type, desired: after.type }) === false
    const sameDefault =
      before.default !== after.default &&
      compareDefault?.({ ...place, current: before.default, desired: after.default }) === false
    const { default: own, ...rest } = after
    const value = sameDefault ? before.default : own
    const merged: Column = {
      ...rest,
      type: sameType ? before.type : after.type,
      ...(value === undefined ? {} : { default: value }),
    }
    if (sameType || sameDefault) objects.set(after.id, merged)
  }
  return { ...desired, objects }
}
