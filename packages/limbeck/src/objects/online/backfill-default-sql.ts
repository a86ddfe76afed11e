import { identifier } from '../../sql/identifier.ts'
import { literal } from '../../sql/literal.ts'
import { qualified } from '../../sql/qualified.ts'

/** A batch is so many blocks of a table: 1.6 MB, whose rows are locked for some ten milliseconds. */
const batchBlocks = 200

/** A row that another session moves ahead of a pass is found by the next one. */
const mostPasses = 100

/**
 * The statement that fills a column, where it is null, with its default: batch by batch through the blocks of the table
 * and its partitions, each in a transaction of its own, so that no row is locked for long. It runs outside a transaction,
 * and begins anew after a crash, when it passes over what is filled.
 */
export function backfillDefaultSql(schema: string | undefined, table: string, column: string): string {
  // It is a template of format().
  const name = identifier(column).replaceAll('%', '%%')
  const update = literal(
    `update only %s set ${name} = default where ctid >= $1 and ctid < $2 and ${name} is null`,
  )
  return `do $limbeck$
declare
  part regclass;
  block int8;
  changed int8;
  filled int8;
begin
  for pass in 1 .. ${mostPasses} loop
    filled := 0;
    for part in
      with recursive tree as (
        select ${literal(qualified(schema, table))}::regclass::oid as oid
        union all
        select i.inhrelid from pg_catalog.pg_inherits i join tree on i.inhparent = tree.oid)
      select c.oid::regclass from tree join pg_catalog.pg_class c using (oid) where c.relkind = 'r'
    loop
      block := 0;
      while block <= pg_catalog.pg_relation_size(part) / pg_catalog.current_setting('block_size')::int8 loop
        execute pg_catalog.format(${update}, part)
          using pg_catalog.format('(%s,0)', block)::tid, pg_catalog.format('(%s,0)', block + ${batchBlocks})::tid;
        get diagnostics changed = row_count;
        filled := filled + changed;
        block := block + ${batchBlocks};
        commit;
      end loop;
    end loop;
    exit when filled = 0;
  end loop;
end
$limbeck$`
}
