import type { Node } from 'libpg-query'
import { nodesOf } from './nodes-of.ts'
import { walkNodes } from './walk-nodes.ts'

/** Functions without arguments that give one value for all rows of a statement. */
const fixed: ReadonlySet<string> = new Set(['now', 'statement_timestamp', 'transaction_timestamp'])

/** Functions whose value depends on their arguments alone, or on settings of the session. */
const pure: ReadonlySet<string> = new Set(
  `abs ascii array_append array_cat array_fill array_length array_remove btrim ceil ceiling chr concat concat_ws
  convert_to current_setting date_part date_trunc decode encode floor format hashtext int4range int8range initcap
  json_build_array json_build_object jsonb_build_array jsonb_build_object left length lower lpad ltrim make_date
  make_interval make_time make_timestamp make_timestamptz md5 mod numrange replace repeat reverse right round rpad rtrim
  split_part string_to_array substr substring timezone to_char to_date to_json to_jsonb to_number to_timestamp to_tsvector
  translate trim trunc tsrange tstzrange daterange upper array_to_string extract sha256 digest`.split(/\s+/),
)

/**
 * Whether an expression may have another value for each row: it calls a function that is not known to be stable. Own
 * functions are volatile unless they say otherwise, which only the catalog knows.
 */
export function isVolatile(expression: Node): boolean {
  for (const { key, value } of walkNodes(expression)) {
    if (key !== 'FuncCall') continue
    const call = value as { readonly funcname?: readonly Node[]; readonly args?: readonly Node[] }
    const name = nodesOf(call.funcname, 'String').at(-1)?.sval ?? ''
    const isFixed = fixed.has(name) && (call.args ?? []).length === 0
    if (!isFixed && !pure.has(name)) return true
  }
  return false
}
