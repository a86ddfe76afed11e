import { isDeepStrictEqual } from 'node:util'
import type { Operation } from '../../operations/operation.ts'
import type { Alteration } from '../kind.ts'
import { schemaOption } from '../schema-option.ts'
import { alterView, type ViewChanges } from './alter-view.ts'
import { columnChanges } from './column-changes.ts'
import { definitionOfView } from './definition-of-view.ts'
import { renameViewColumn } from './rename-view-column.ts'
import { replaceView } from './replace-view.ts'
import type { View } from './view.ts'

/** Turns one view into another: in place, as long as the columns so far keep their types and places. */
export function alterExistingView(current: View, desired: View): Alteration {
  const isOther = current.query !== desired.query || !isDeepStrictEqual(current.columns, desired.columns)
  if (!isOther)
    return {
      operations: alterations(desired, {
        ...optionChanges(current, desired),
        ...defaultChanges(current, desired),
      }),
    }
  if (!keepsColumns(current, desired)) return 'replace'
  return {
    operations: [
      ...columnRenames(current, desired),
      replaceView.of({ name: desired.name, ...definitionOfView(desired) }),
      ...alterations(desired, defaultChanges(current, desired)),
    ],
  }
}

/**
 * CREATE OR REPLACE VIEW adds columns at the end and changes no type. A new name is taken for the name of the column
 * in its place only when neither of the two names stands on both sides: nothing else can then mean either of them.
 */
function keepsColumns(current: View, desired: View): boolean {
  return current.columns.every((name, place) => {
    const after = desired.columns[place]
    if (after === undefined || current.derived[place] !== desired.derived[place]) return false
    return after === name || (!desired.columns.includes(name) && !current.columns.includes(after))
  })
}

function columnRenames(current: View, { schema, name, columns }: View): readonly Operation[] {
  return current.columns.flatMap((column, place) => {
    const to = columns[place] ?? column
    return to === column ? [] : [renameViewColumn.of({ view: name, column, to, ...schemaOption(schema) })]
  })
}

function optionChanges(current: View, desired: View): ViewChanges {
  const { securityBarrier, securityInvoker, checkOption } = desired
  return {
    ...(current.securityBarrier !== securityBarrier && { securityBarrier: securityBarrier ?? null }),
    ...(current.securityInvoker !== securityInvoker && { securityInvoker: securityInvoker ?? null }),
    ...(current.checkOption !== checkOption && { checkOption: checkOption ?? null }),
  }
}

function defaultChanges(current: View, desired: View): ViewChanges {
  const defaults = columnChanges(
    { columns: current.columns, values: current.defaults },
    { columns: desired.columns, values: desired.defaults },
  )
  return Object.keys(defaults).length === 0 ? {} : { defaults }
}

function alterations({ schema, name }: View, changes: ViewChanges): readonly Operation[] {
  return Object.keys(changes).length === 0
    ? []
    : [alterView.of({ name, ...changes, ...schemaOption(schema) })]
}
