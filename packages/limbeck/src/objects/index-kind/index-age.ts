/** The place of the index `i` among those of its table, the oldest first: in that order PostgreSQL looks for a part. */
export const indexAge = `(
  select pg_catalog.count(*)::int4 from pg_catalog.pg_index older
  where older.indrelid = i.indrelid and older.indexrelid < i.indexrelid)`
