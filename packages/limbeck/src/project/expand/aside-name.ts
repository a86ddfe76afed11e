import type { Catalog } from '../../catalog/catalog.ts'
import { columnId } from '../../objects/column/column-id.ts'
import type { Expansion, PhaseColumn } from './expansion.ts'
import { freeName } from './free-name.ts'

/** The catalog in the phase, and that of the models. */
export interface Sides {
  readonly both: Catalog
  readonly desired: Catalog
}

/** The name of an old column once the new one has taken the models' name. */
export function asideName(
  { schema, table, new: fresh }: Expansion,
  { name }: PhaseColumn,
  { both, desired }: Sides,
): string {
  if (!fresh.some(({ column }) => column.name === name)) return name
  const isTaken = (other: string) =>
    [both, desired].some(({ objects }) => objects.has(columnId(schema, table, other)))
  return freeName(name, '_old', isTaken)
}
