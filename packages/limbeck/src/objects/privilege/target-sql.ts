import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import type { PrivilegeTarget } from './privilege-target.ts'

/** A target as GRANT names it behind ON: `table public.users`. */
export function targetSql(target: PrivilegeTarget): string {
  if ('table' in target) return `table ${qualified(target.schema, target.table)}`
  if ('sequence' in target) return `sequence ${qualified(target.schema, target.sequence)}`
  if ('function' in target) return `function ${qualified(target.schema, target.function)}(${target.types})`
  if ('procedure' in target) return `procedure ${qualified(target.schema, target.procedure)}(${target.types})`
  if ('aggregate' in target) return `routine ${qualified(target.schema, target.aggregate)}(${target.types})`
  if ('type' in target) return `type ${qualified(target.schema, target.type)}`
  if ('language' in target) return `language ${identifier(target.language)}`
  if ('foreignDataWrapper' in target) return `foreign data wrapper ${identifier(target.foreignDataWrapper)}`
  if ('foreignServer' in target) return `foreign server ${identifier(target.foreignServer)}`
  return `schema ${identifier(target.schema)}`
}
