import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import type { ParameterValue } from '../table/parameters-sql.ts'
import { parametersSql } from '../table/parameters-sql.ts'
import type { ViewOptions } from './view-options.ts'
import { viewParameters } from './view-parameters.ts'

/** What `createView` and `replaceView` say of a view. */
export interface ViewDefinition extends ViewOptions {
  readonly schema?: string
  /** The names of its columns where they are not to be those of the query's. */
  readonly columns?: readonly string[]
  /** As SQL, without a semicolon. */
  readonly query: string
}

/** The statement that makes a view, `create` being its first words. */
export function viewDefinitionSql(
  create: string,
  { schema, name, columns, query, ...options }: ViewDefinition & { readonly name: string },
): string {
  const parameters: Readonly<Record<string, ParameterValue>> = viewParameters(options)
  return [
    `${create} ${qualified(schema, name)}`,
    ...(columns === undefined ? [] : [`(${columns.map(identifier).join(', ')})`]),
    ...(Object.keys(parameters).length === 0 ? [] : [`with (${parametersSql(parameters)})`]),
    `as ${query}`,
  ].join(' ')
}
