/**
 * The statements that drop the subscriptions of a database, without which it cannot be dropped, not even by force.
 * Their publishers hear nothing of it.
 */
export const dropSubscriptions = `
rollback;
reset role;
do $drop$
declare
  name text;
begin
  for name in
    select subname from pg_catalog.pg_subscription
    where subdbid = (select oid from pg_catalog.pg_database where datname = pg_catalog.current_database())
  loop
    execute pg_catalog.format('alter subscription %I disable', name);
    execute pg_catalog.format('alter subscription %I set (slot_name = none)', name);
    execute pg_catalog.format('drop subscription %I', name);
  end loop;
end
$drop$`
