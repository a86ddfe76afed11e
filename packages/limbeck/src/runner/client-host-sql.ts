/** Where the client of a script sits, as an SQL expression: a script does not know on which machine it will be run. */
export const clientHostSql = `coalesce(pg_catalog.host(pg_catalog.inet_client_addr()), 'local')`
