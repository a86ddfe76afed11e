import { dollarQuoted } from '../../sql/dollar-quoted.ts'
import { literal } from '../../sql/literal.ts'
import { qualified } from '../../sql/qualified.ts'
import type { BackfillRows } from './backfill-rows.ts'
import { backfillSql } from './backfill-sql.ts'
import { batchSettings } from './batch-settings.ts'
import { batchSql } from './batch-sql.ts'

const passes = 5
const attempts = 10

/**
 * A backfill as one DO block, for a script that no program stands behind. It commits after each batch, which needs psql's
 * autocommit (section 43.8 of the manual: transaction management).
 *
 * It walks by blocks, since which key the table has is not known where the script is written. Cut off, it begins
 * anew: rows that are set are passed over.
 */
export function backfillScript(args: BackfillRows): string {
  const sql = backfillSql(args)
  const { where } = sql
  const { batch = 1000, pauseMs = 0, maxLagSeconds = 10 } = args
  const table = qualified(args.schema, args.table)
  const { lock, update } = batchSql('%s', 'ctid >= %L and ctid < %L', {
    assignments: percents(sql.assignments),
    where: percents(where),
  })
  const execute = (text: string) =>
    `execute pg_catalog.format(${literal(text)}, part.relation,
              pg_catalog.format('(%s,0)', first), pg_catalog.format('(%s,0)', first + step));`
  const rest = pauseMs === 0 ? '' : `\n      perform pg_catalog.pg_sleep(${pauseMs / 1000});`
  const settings = `${batchSettings
    .trim()
    .replace(/^select/, 'perform')
    .replace(/\s+/g, ' ')};`
  const body = `
declare
  part record;
  first bigint;
  blocks bigint;
  step bigint;
  rows_left bigint;
begin
  for pass in 1 .. ${passes} loop
    for part in
      with recursive tree as (
        select ${literal(table)}::pg_catalog.regclass::oid as oid
        union select i.inhrelid from pg_catalog.pg_inherits i join tree t on i.inhparent = t.oid
      )
      select c.oid::pg_catalog.regclass as relation, c.reltuples as rows from tree t
      join pg_catalog.pg_class c on c.oid = t.oid where c.relkind = 'r'
    loop
      blocks := pg_catalog.pg_relation_size(part.relation) / pg_catalog.current_setting('block_size')::int8;
      step := greatest(1, (${batch} / greatest(1, case when part.rows > 0 then part.rows / greatest(blocks, 1) else 50 end))::int8);
      first := 0;
      while first < blocks loop
        for attempt in 1 .. ${attempts} loop
          begin
            ${settings}
            ${execute(lock)}
            ${execute(update)}
            exit;
          exception when lock_not_available or deadlock_detected then
            if attempt = ${attempts} then raise; end if;
          end;
          perform pg_catalog.pg_sleep(attempt * 0.25);
        end loop;
        commit;
        first := first + step;${rest}
        while exists (
          select from pg_catalog.pg_stat_replication s where s.replay_lag > pg_catalog.make_interval(secs => ${maxLagSeconds})
        ) loop
          perform pg_catalog.pg_sleep(0.5);
        end loop;
      end loop;
    end loop;
    ${settings}
    execute ${literal(`select pg_catalog.count(*) from ${table} where ${where}`)} into rows_left;
    commit;
    if rows_left = 0 then return; end if;
  end loop;
  raise exception 'The backfill of % went through it ${passes} times, and its condition still holds for % of its rows', ${literal(table)}, rows_left;
end
`
  return `do ${dollarQuoted(body)}`
}

/** In the format string of format() a percent sign is written twice. */
function percents(sql: string): string {
  return sql.replaceAll('%', '%%')
}
