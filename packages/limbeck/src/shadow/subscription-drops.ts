/**
 * A SELECT of the statements that drop the subscriptions of a database, without which it cannot be dropped, not even by
 * force. Their publishers hear nothing of it.
 */
export const subscriptionDrops = `
    select pg_catalog.format('alter subscription %I disable; alter subscription %I set (slot_name = none); drop subscription %I',
      subname, subname, subname)
    from pg_catalog.pg_subscription
    where subdbid = (select oid from pg_catalog.pg_database where datname = pg_catalog.current_database())`
