/**
 * The pids of the sessions that hold the advisory lock `$1` of this database, as an array.
 *
 * pg_locks splits the key into classid (upper half) and objid (lower half); objsubid 1 marks a key of 64
 * bits.
 */
export const holderPidsSql = `array(
  select l.pid from pg_catalog.pg_locks l
  where l.locktype = 'advisory' and l.granted and l.objsubid = 1
    and l.database = (select d.oid from pg_catalog.pg_database d where d.datname = pg_catalog.current_database())
    and l.classid::int8 = (($1::int8 >> 32) & 4294967295) and l.objid::int8 = ($1::int8 & 4294967295)
)`
