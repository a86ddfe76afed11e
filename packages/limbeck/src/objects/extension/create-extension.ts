import { objectId } from '../../catalog/object-id.ts'
import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { literal } from '../../sql/literal.ts'
import { trailingOptions } from '../trailing-options.ts'

/** Arguments of `createExtension`. */
export interface CreateExtension extends CreateExtensionOptions {
  readonly name: string
}

/** Options of `createExtension`. */
export interface CreateExtensionOptions {
  readonly ifNotExists?: boolean
  /** Where its objects go. Default: where the extension says, else the first schema of the search_path. */
  readonly schema?: string
  /** Default: the version that the server installs by default. */
  readonly version?: string
  /** Installs what it needs too. */
  readonly cascade?: boolean
}

/** Installs an extension. Follows CREATE EXTENSION. */
export const createExtension = defineOperation('createExtension', {
  record: (name: string, options: CreateExtensionOptions = {}): CreateExtension => ({ name, ...options }),
  render: ({ name, ...options }) => [name, ...trailingOptions(options)],
  sql: ({ name, ifNotExists, schema, version, cascade }) => {
    const parts = [`create extension ${ifNotExists ? 'if not exists ' : ''}${identifier(name)}`]
    if (schema !== undefined) parts.push(`schema ${identifier(schema)}`)
    if (version !== undefined) parts.push(`version ${literal(version)}`)
    if (cascade) parts.push('cascade')
    return [{ sql: parts.join(' ') }]
  },
  touches: ({ name }) => ({ creates: [objectId('extension', name)] }),
})
