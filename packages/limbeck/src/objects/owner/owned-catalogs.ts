import { ownRoutine } from '../routine/own-routine.ts'
import { typesOf } from '../routine/types-of.ts'

/** A catalog whose objects have owners that ALTER … OWNER TO changes. SQL reads its rows as `x`. */
export interface OwnedCatalog {
  readonly catalog: string
  /** What its columns `…name` and `…owner` begin with. */
  readonly prefix: string
  /** The column that joins an object with its schema; undefined where it stands in none. */
  readonly namespace?: string
  /** As SQL: the kind of the object, or a relkind behind `relation `. */
  readonly target: string
  /** As SQL: the types of arguments or operands, the access method of an operator class. */
  readonly detail?: string
  /** As SQL: which objects are managed and have an owner of their own. */
  readonly condition?: string
}

/** A sequence that a column owns has the owner of the table. */
const isOwnedByColumn = `exists (select from pg_catalog.pg_depend d
  where d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.objid = x.oid
    and d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.refobjsubid > 0 and d.deptype in ('a', 'i'))`

const isCompositeType = `exists (
  select from pg_catalog.pg_class c where c.oid = x.typrelid and c.relkind = 'c')`

const operands = `case when x.oprleft = 0 then 'none' else pg_catalog.format_type(x.oprleft, null) end
  || ', ' || pg_catalog.format_type(x.oprright, null)`

/** Every catalog of objects with owners. */
export const ownedCatalogs: readonly OwnedCatalog[] = [
  {
    catalog: 'pg_class',
    prefix: 'rel',
    namespace: 'relnamespace',
    target: `case x.relkind when 'S' then 'sequence' else 'relation ' || x.relkind::text end`,
    condition: `x.relkind in ('r', 'p', 'v', 'm', 'f') or (x.relkind = 'S' and not ${isOwnedByColumn})`,
  },
  {
    catalog: 'pg_proc',
    prefix: 'pro',
    namespace: 'pronamespace',
    target: `case x.prokind when 'p' then 'procedure' when 'a' then 'aggregate' else 'function' end`,
    detail: typesOf('x'),
    condition: ownRoutine('x'),
  },
  {
    catalog: 'pg_type',
    prefix: 'typ',
    namespace: 'typnamespace',
    target: `case x.typtype when 'e' then 'enum' when 'd' then 'domain' when 'r' then 'range-type' else 'composite-type' end`,
    condition: `x.typtype in ('e', 'd', 'r') or (x.typtype = 'c' and ${isCompositeType})`,
  },
  { catalog: 'pg_namespace', prefix: 'nsp', namespace: 'oid', target: `'schema'` },
  { catalog: 'pg_collation', prefix: 'coll', namespace: 'collnamespace', target: `'collation'` },
  { catalog: 'pg_conversion', prefix: 'con', namespace: 'connamespace', target: `'conversion'` },
  { catalog: 'pg_statistic_ext', prefix: 'stx', namespace: 'stxnamespace', target: `'statistics'` },
  { catalog: 'pg_ts_dict', prefix: 'dict', namespace: 'dictnamespace', target: `'text-search-dictionary'` },
  {
    catalog: 'pg_ts_config',
    prefix: 'cfg',
    namespace: 'cfgnamespace',
    target: `'text-search-configuration'`,
  },
  {
    catalog: 'pg_operator',
    prefix: 'opr',
    namespace: 'oprnamespace',
    target: `'operator'`,
    detail: operands,
    condition: 'x.oprcode <> 0',
  },
  {
    catalog: 'pg_opclass',
    prefix: 'opc',
    namespace: 'opcnamespace',
    target: `'operator-class'`,
    detail: methodOf('opcmethod'),
  },
  {
    catalog: 'pg_opfamily',
    prefix: 'opf',
    namespace: 'opfnamespace',
    target: `'operator-family'`,
    detail: methodOf('opfmethod'),
  },
  { catalog: 'pg_language', prefix: 'lan', target: `'language'` },
  { catalog: 'pg_foreign_data_wrapper', prefix: 'fdw', target: `'foreign-data-wrapper'` },
  { catalog: 'pg_foreign_server', prefix: 'srv', target: `'server'` },
  { catalog: 'pg_event_trigger', prefix: 'evt', target: `'event-trigger'` },
  { catalog: 'pg_publication', prefix: 'pub', target: `'publication'` },
  {
    catalog: 'pg_subscription',
    prefix: 'sub',
    target: `'subscription'`,
    condition: `x.subdbid = (
      select b.oid from pg_catalog.pg_database b where b.datname = pg_catalog.current_database())`,
  },
]

function methodOf(column: string): string {
  return `(select am.amname from pg_catalog.pg_am am where am.oid = x.${column})`
}
