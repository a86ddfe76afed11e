import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { changeCommands } from '../foreign/change-commands.ts'
import { foreignStatement } from '../foreign/foreign-statement.ts'
import type { OptionChanges } from '../foreign/option-changes.ts'
import { namedId } from '../named/named-id.ts'
import { namedChanges } from '../named-changes.ts'
import { namedWrapper } from './named-wrapper.ts'

/** The arguments of {@link alterForeignDataWrapper}. */
export interface AlterForeignDataWrapper extends ForeignDataWrapperChanges {
  readonly name: string
}

/** What {@link alterForeignDataWrapper} changes. */
export interface ForeignDataWrapperChanges {
  /** Null: none. */
  readonly handler?: string | null
  readonly validator?: string | null
  readonly options?: OptionChanges
}

/** Changes a foreign-data wrapper. Follows ALTER FOREIGN DATA WRAPPER. */
export const alterForeignDataWrapper = defineOperation('alterForeignDataWrapper', {
  record: (name: string, changes: ForeignDataWrapperChanges): AlterForeignDataWrapper => ({
    name,
    ...namedChanges(`alterForeignDataWrapper('${name}')`, changes),
  }),
  render: ({ name, ...changes }) => [name, changes],
  sql: ({ name, handler, validator, options }) => {
    const parts = [`alter foreign data wrapper ${identifier(name)}`]
    if (handler !== undefined) parts.push(handler === null ? 'no handler' : `handler ${handler}`)
    if (validator !== undefined) parts.push(validator === null ? 'no validator' : `validator ${validator}`)
    return [foreignStatement(parts.join(' '), changeCommands(options))]
  },
  touches: (args) => ({ changes: [namedId(namedWrapper, args)] }),
})
