import { renameColumn } from '../../objects/column/rename-column.ts'
import { schemaOption } from '../../objects/schema-option.ts'
import type { Operation } from '../../operations/operation.ts'
import type { Expansion } from './expansion.ts'

/** Gives the new columns, which have the models' names, those that they have in the phase. */
export function toPhaseNames({ schema, table, new: fresh }: Expansion): readonly Operation[] {
  return fresh
    .filter(({ column, name }) => column.name !== name)
    .map(({ column, name }) =>
      renameColumn.of({ table, column: column.name, to: name, ...schemaOption(schema) }),
    )
}
