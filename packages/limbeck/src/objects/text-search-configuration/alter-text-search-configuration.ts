import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { namedId } from '../named/named-id.ts'
import { namedChanges } from '../named-changes.ts'
import { mappingSql } from './mapping-sql.ts'
import { namedConfiguration } from './named-configuration.ts'
import type { TokenMappings } from './token-mappings.ts'

/** The arguments of {@link alterTextSearchConfiguration}. */
export interface AlterTextSearchConfiguration extends TextSearchConfigurationChanges {
  readonly name: string
}

/** What {@link alterTextSearchConfiguration} changes. */
export interface TextSearchConfigurationChanges {
  readonly schema?: string
  /** Types of token that had no dictionaries. */
  readonly addMappings?: TokenMappings
  /** Types of token that get other dictionaries. */
  readonly alterMappings?: TokenMappings
  /** Types of token that lose theirs. */
  readonly dropMappings?: readonly string[]
}

/** Changes mappings of a text search configuration. Follows ALTER TEXT SEARCH CONFIGURATION. */
export const alterTextSearchConfiguration = defineOperation('alterTextSearchConfiguration', {
  record: (name: string, changes: TextSearchConfigurationChanges): AlterTextSearchConfiguration => ({
    name,
    ...namedChanges(`alterTextSearchConfiguration('${name}')`, changes),
  }),
  render: ({ name, ...changes }) => [name, changes],
  sql: ({ schema, name, addMappings = {}, alterMappings = {}, dropMappings = [] }) => {
    const commands = [
      ...(dropMappings.length === 0 ? [] : [`drop mapping for ${dropMappings.map(identifier).join(', ')}`]),
      ...mappingSql('alter', alterMappings),
      ...mappingSql('add', addMappings),
    ]
    return commands.map((command) => ({
      sql: `alter text search configuration ${qualified(schema, name)} ${command}`,
    }))
  },
  touches: (args) => ({ changes: [namedId(namedConfiguration, args)] }),
})
