import { identifier } from '../../sql/identifier.ts'
import { literal } from '../../sql/literal.ts'
import { qualified } from '../../sql/qualified.ts'
import type { PartitionPlace } from './partition-place.ts'

/**
 * The statement that adds, not validated, to a table the check that proves what `bounds` says of its rows, and to a default
 * partition the check that it has none of them. PostgreSQL itself says what the bounds mean, of a table like the
 * partitioned one.
 */
export function addBoundChecksSql(place: PartitionPlace, bounds: string, name: string): string {
  const { schema, table, parentSchema, parent } = place
  const whole = literal(qualified(parentSchema, parent))
  const check = identifier(name).replaceAll('%', '%%')
  return `do $limbeck$
declare
  whole constant regclass := ${whole};
  other constant regclass := nullif((select p.partdefid from pg_catalog.pg_partitioned_table p where p.partrelid = whole), 0);
  bound text;
begin
  execute pg_catalog.format('create temporary table limbeck_whole (like %s) partition by %s',
    whole, pg_catalog.pg_get_partkeydef(whole));
  execute ${literal(`create temporary table limbeck_part partition of pg_temp.limbeck_whole ${bounds}`)};
  bound := pg_catalog.pg_get_partition_constraintdef('pg_temp.limbeck_part'::regclass);
  drop table pg_temp.limbeck_whole;
  execute pg_catalog.format(${literal(`alter table ${qualified(schema, table).replaceAll('%', '%%')} add constraint ${check} check (%s) not valid`)},
    pg_catalog.concat_ws(' and ', bound, pg_catalog.pg_get_partition_constraintdef(whole)));
  if other is not null then
    execute pg_catalog.format(${literal(`alter table %s add constraint ${check} check (not %s) not valid`)}, other, bound);
  end if;
end
$limbeck$`
}
