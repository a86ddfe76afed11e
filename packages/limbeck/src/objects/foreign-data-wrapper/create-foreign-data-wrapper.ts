import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import type { ForeignOptions } from '../foreign/foreign-options.ts'
import { foreignStatement } from '../foreign/foreign-statement.ts'
import { optionCommands } from '../foreign/option-commands.ts'
import { namedId } from '../named/named-id.ts'
import { trailingOptions } from '../trailing-options.ts'
import { namedWrapper } from './named-wrapper.ts'

/** The arguments of {@link createForeignDataWrapper}. */
export interface CreateForeignDataWrapper extends CreateForeignDataWrapperOptions {
  readonly name: string
}

/** The options of {@link createForeignDataWrapper}. */
export interface CreateForeignDataWrapperOptions {
  /** A function, with its schema and quoted where needed. */
  readonly handler?: string
  readonly validator?: string
  readonly options?: ForeignOptions
}

/** Makes a foreign-data wrapper. Follows CREATE FOREIGN DATA WRAPPER. */
export const createForeignDataWrapper = defineOperation('createForeignDataWrapper', {
  record: (name: string, options: CreateForeignDataWrapperOptions = {}): CreateForeignDataWrapper => ({
    name,
    ...options,
  }),
  render: ({ name, ...options }) => [name, ...trailingOptions(options)],
  sql: ({ name, handler, validator, options }) => {
    const parts = [`create foreign data wrapper ${identifier(name)}`]
    if (handler !== undefined) parts.push(`handler ${handler}`)
    if (validator !== undefined) parts.push(`validator ${validator}`)
    return [foreignStatement(parts.join(' '), optionCommands(options))]
  },
  touches: (args) => ({ creates: [namedId(namedWrapper, args)] }),
})
