import { literal } from '../../sql/literal.ts'
import { qualified } from '../../sql/qualified.ts'
import type { PartitionPlace } from './partition-place.ts'

/** The statement that does to the default partition of a table what `action` says of its check, if there is a default one. */
export function alterDefaultPartitionSql({ parentSchema, parent }: PartitionPlace, action: string): string {
  return `do $limbeck$
declare
  other constant regclass := nullif((select p.partdefid from pg_catalog.pg_partitioned_table p
    where p.partrelid = ${literal(qualified(parentSchema, parent))}::regclass), 0);
begin
  if other is not null then
    execute pg_catalog.format(${literal(`alter table %s ${action.replaceAll('%', '%%')}`)}, other);
  end if;
end
$limbeck$`
}
