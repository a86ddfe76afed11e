import type { Connection } from '../drivers/driver.ts'

/** Every catalog whose rows have an oid; initdb gives out none from 16384 on. */
const catalogs =
  `pg_am pg_amop pg_amproc pg_attrdef pg_authid pg_auth_members pg_cast pg_class pg_collation pg_constraint pg_conversion
  pg_database pg_default_acl pg_enum pg_event_trigger pg_extension pg_foreign_data_wrapper pg_foreign_server pg_language
  pg_largeobject_metadata pg_opclass pg_operator pg_opfamily pg_parameter_acl pg_policy pg_proc pg_publication
  pg_publication_namespace pg_publication_rel pg_rewrite pg_statistic_ext pg_subscription pg_tablespace pg_transform
  pg_trigger pg_ts_config pg_ts_dict pg_ts_parser pg_ts_template pg_type pg_user_mapping`.split(/\s+/)

/** The catalogs with privileges, and the name of their column. */
const privileges = {
  pg_class: 'relacl',
  pg_proc: 'proacl',
  pg_type: 'typacl',
  pg_language: 'lanacl',
  pg_tablespace: 'spcacl',
  pg_foreign_data_wrapper: 'fdwacl',
  pg_parameter_acl: 'paracl',
} as const

const queries = [
  ...catalogs.map((catalog) => `select from pg_catalog.${catalog} where oid >= 16384`),
  // The schemas for temporary tables stay once a session needed them.
  "select from pg_catalog.pg_namespace where oid >= 16384 and nspname !~ '^(public|pg_temp_\\d+|pg_toast_temp_\\d+)$'",
  'select from pg_catalog.pg_db_role_setting',
  'select from pg_catalog.pg_seclabel',
  'select from pg_catalog.pg_shseclabel',
  'select from pg_catalog.pg_replication_origin',
  // What initdb granted is in pg_init_privs, in whatever order; but not what it granted on the information schema.
  ...Object.entries(privileges).map(
    ([catalog, column]) => `select from pg_catalog.${catalog} c
      left join pg_catalog.pg_init_privs i
        on i.objoid = c.oid and i.classoid = 'pg_catalog.${catalog}'::pg_catalog.regclass and i.objsubid = 0
      where ((c.${column} is null) <> (i.initprivs is null)
          or not (c.${column} operator(pg_catalog.@>) i.initprivs and c.${column} operator(pg_catalog.<@) i.initprivs))
        and not exists (
          select from pg_catalog.pg_class s
          where s.oid = c.oid and s.tableoid = c.tableoid and s.relnamespace = 'information_schema'::pg_catalog.regnamespace
        )`,
  ),
]

const sql = `select ${queries.map((query) => `not exists (${query})`).join('\n  and ')} as pristine`

/** Whether a database has nothing in it, and its server no role, that initdb did not put there. */
export async function isPristine(connection: Connection): Promise<boolean> {
  const [row] = await connection.query<{ pristine: boolean }>(sql)
  return row?.pristine === true
}
