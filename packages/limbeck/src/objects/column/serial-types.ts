/** The integer that each of PostgreSQL's serial types stands for. */
export const serialTypes: Readonly<Record<string, string>> = {
  smallserial: 'smallint',
  serial: 'integer',
  bigserial: 'bigint',
  serial2: 'smallint',
  serial4: 'integer',
  serial8: 'bigint',
}
