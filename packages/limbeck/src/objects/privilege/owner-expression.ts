import { literal } from '../../sql/literal.ts'
import type { PrivilegeTarget } from './privilege-target.ts'
import { targetSql } from './target-sql.ts'

/** An SQL expression for the oid of the role that owns a target. */
export function ownerExpression(target: PrivilegeTarget): string {
  const text = targetSql(target)
  const name = literal(text.slice(text.indexOf(' ') + 1))
  if ('table' in target || 'sequence' in target)
    return `(select relowner from pg_catalog.pg_class where oid = ${name}::pg_catalog.regclass)`
  if ('function' in target || 'procedure' in target || 'aggregate' in target)
    return `(select proowner from pg_catalog.pg_proc where oid = ${name}::pg_catalog.regprocedure)`
  if ('type' in target)
    return `(select typowner from pg_catalog.pg_type where oid = ${name}::pg_catalog.regtype)`
  if ('language' in target)
    return `(select lanowner from pg_catalog.pg_language where lanname = ${literal(target.language)})`
  if ('foreignDataWrapper' in target)
    return `(select fdwowner from pg_catalog.pg_foreign_data_wrapper where fdwname = ${literal(target.foreignDataWrapper)})`
  if ('foreignServer' in target)
    return `(select srvowner from pg_catalog.pg_foreign_server where srvname = ${literal(target.foreignServer)})`
  return `(select nspowner from pg_catalog.pg_namespace where nspname = ${literal(target.schema)})`
}
