import { type ObjectId, objectId } from '../catalog/object-id.ts'
import type { Connection } from '../drivers/driver.ts'
import { isUserSchema } from '../objects/is-user-schema.ts'
import { notInExtension } from '../objects/not-in-extension.ts'
import { inSnapshot } from './snapshot.ts'

interface DefinitionRow {
  readonly kind: string
  readonly path: readonly string[]
  readonly text: string
}

/** A member of an extension is the extension's. */
const own = (catalog: string, namespace: string) =>
  `${isUserSchema(namespace)} and ${notInExtension(catalog, 'x.oid')}`

const onTable = (catalog: string, relation: string) => `pg_catalog.${catalog} x
  join pg_catalog.pg_class c on c.oid = x.${relation}
  join pg_catalog.pg_namespace n on n.oid = c.relnamespace`

/** Section 9.27.4 of the manual: what PostgreSQL prints of them is what would make them again. */
const definitionsSql = `
  select 'policy' as kind, array[n.nspname, c.relname, x.polname]::text[] as path, pg_catalog.concat_ws(' ', x.polpermissive, x.polcmd,
    x.polroles::text, pg_catalog.pg_get_expr(x.polqual, x.polrelid), pg_catalog.pg_get_expr(x.polwithcheck, x.polrelid)) as text
  from ${onTable('pg_policy', 'polrelid')}
  where ${own('pg_policy', 'c.relnamespace')}`

/**
 * The definitions of policies as PostgreSQL prints them, by object.
 *
 * For questions of equality only: whether two databases that were made in different ways hold the same of what no kind
 * manages yet.
 */
export async function readDefinitions(connection: Connection): Promise<ReadonlyMap<ObjectId, string>> {
  const rows = await inSnapshot(connection, () => connection.query<DefinitionRow>(definitionsSql))
  return new Map(rows.map(({ kind, path, text }) => [objectId(kind, ...path), text]))
}
