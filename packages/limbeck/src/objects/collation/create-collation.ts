import { defineOperation } from '../../operations/define-operation.ts'
import { literal } from '../../sql/literal.ts'
import { qualified } from '../../sql/qualified.ts'
import type { CollationDefinition } from './collation-definition.ts'
import { collationId } from './collation-id.ts'

/** Arguments of `createCollation`. */
export interface CreateCollation extends CreateCollationOptions {
  readonly name: string
}

/** Options of `createCollation`. */
export interface CreateCollationOptions extends CollationDefinition {
  readonly schema?: string
  readonly ifNotExists?: boolean
}

/** Makes a collation. Follows CREATE COLLATION. */
export const createCollation = defineOperation('createCollation', {
  record: (name: string, options: CreateCollationOptions): CreateCollation => ({ name, ...options }),
  render: ({ name, ...options }) => [name, options],
  sql: ({ schema, name, ifNotExists, provider, deterministic, ...texts }) => {
    const attributes = [
      ...(provider === undefined ? [] : [`provider = ${provider}`]),
      ...setting('locale', texts.locale),
      ...setting('lc_collate', texts.lcCollate),
      ...setting('lc_ctype', texts.lcCtype),
      ...(deterministic === false ? ['deterministic = false'] : []),
      ...setting('rules', texts.rules),
    ]
    return [
      {
        sql: `create collation ${ifNotExists ? 'if not exists ' : ''}${qualified(schema, name)} (${attributes.join(', ')})`,
      },
    ]
  },
  touches: (args) => ({ creates: [collationId(args)] }),
})

function setting(name: string, value: string | undefined): readonly string[] {
  return value === undefined ? [] : [`${name} = ${literal(value)}`]
}
