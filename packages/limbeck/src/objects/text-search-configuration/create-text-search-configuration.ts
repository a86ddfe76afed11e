import { defineOperation } from '../../operations/define-operation.ts'
import { qualified } from '../../sql/qualified.ts'
import { namedId } from '../named/named-id.ts'
import { mappingSql } from './mapping-sql.ts'
import { namedConfiguration } from './named-configuration.ts'
import type { TokenMappings } from './token-mappings.ts'

/** The arguments of {@link createTextSearchConfiguration}. */
export interface CreateTextSearchConfiguration extends CreateTextSearchConfigurationOptions {
  readonly name: string
}

/** The options of {@link createTextSearchConfiguration}. */
export interface CreateTextSearchConfigurationOptions {
  readonly schema?: string
  /** Default: PostgreSQL's own, called `"default"` in SQL. */
  readonly parser?: string
  readonly mappings?: TokenMappings
}

/** Makes a text search configuration with its mappings. Follows CREATE and ALTER TEXT SEARCH CONFIGURATION. */
export const createTextSearchConfiguration = defineOperation('createTextSearchConfiguration', {
  record: (
    name: string,
    options: CreateTextSearchConfigurationOptions = {},
  ): CreateTextSearchConfiguration => ({ name, ...options }),
  render: ({ name, ...options }) => [name, options],
  sql: ({ schema, name, parser = '"default"', mappings = {} }) => {
    const configuration = `text search configuration ${qualified(schema, name)}`
    return [
      { sql: `create ${configuration} (parser = ${parser})` },
      ...mappingSql('add', mappings).map((command) => ({ sql: `alter ${configuration} ${command}` })),
    ]
  },
  touches: (args) => ({ creates: [namedId(namedConfiguration, args)] }),
})
