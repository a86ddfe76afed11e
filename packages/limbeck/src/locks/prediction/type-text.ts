import type { TypeName } from 'libpg-query'
import { nodeOf } from '../../sql/ast/node-of.ts'
import { nodesOf } from '../../sql/ast/nodes-of.ts'

/** A type that a statement names, as `ColumnFacts` has it: `varchar(20)`, `int4`; an array begins with `_`. */
export function typeText(type: TypeName | undefined): string {
  const parts = nodesOf(type?.names, 'String').map(({ sval = '' }) => sval)
  const named = parts.length > 1 && ['pg_catalog', 'public'].includes(parts[0] ?? '') ? parts.slice(1) : parts
  const own = named.at(-1) ?? ''
  const schema = named.slice(0, -1).map((part) => `${part}.`)
  const modifiers = (type?.typmods ?? []).map((each) => {
    const constant = nodeOf(each, 'A_Const')
    return constant?.ival === undefined ? '' : String(constant.ival.ival ?? 0)
  })
  const array = (type?.arrayBounds ?? []).length > 0 ? '_' : ''
  return `${schema.join('')}${array}${own}${modifiers.length === 0 ? '' : `(${modifiers.join(',')})`}`
}
