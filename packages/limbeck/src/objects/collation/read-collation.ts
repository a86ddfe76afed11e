import { objectId } from '../../catalog/object-id.ts'
import { present } from '../present.ts'
import type { Collation } from './collation.ts'
import { collationId } from './collation-id.ts'
import type { CollationRow } from './collation-query.ts'

const providers = { i: 'icu', b: 'builtin' } as const

/** Makes a collation of its row. */
export function readCollation(row: CollationRow): Collation {
  const { schema, name, provider, deterministic, locale, lcCollate, lcCtype, rules, comment } = row
  const isOne = lcCollate === lcCtype
  return present<Collation>({
    kind: 'collation',
    id: collationId({ schema, name }),
    requires: [objectId('schema', schema)],
    schema,
    name,
    provider: providers[provider as keyof typeof providers],
    locale: locale ?? (isOne ? lcCollate : undefined),
    lcCollate: isOne ? undefined : lcCollate,
    lcCtype: isOne ? undefined : lcCtype,
    deterministic: deterministic ? undefined : false,
    rules,
    comment,
  })
}
