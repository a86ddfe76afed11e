import type { Audit } from '../../project/read-audit.ts'

/** The history of a database as a table, and under it what its columns of dates and times are. */
export function auditLines({ entries, dateColumns }: Audit): readonly string[] {
  const rows = entries.map((entry) => [
    entry.finishedAt,
    entry.direction,
    entry.revision,
    `${entry.durationMs} ms`,
    entry.role,
    entry.host,
    entry.applicationName,
    entry.toolVersion,
    entry.message,
  ])
  const naive = dateColumns.filter(({ isInstant }) => !isInstant)
  return [
    ...(rows.length === 0 ? ['The history of this database is empty.'] : table([titles, ...rows])),
    '',
    `Columns of dates and times: ${dateColumns.length}, of which ${dateColumns.length - naive.length} are timestamp with time zone`,
    ...naive.map(({ schema, table: name, column, type }) => `  ${schema}.${name}.${column}: ${type}`),
  ]
}

const titles = [
  'finished (UTC)',
  'direction',
  'revision',
  'duration',
  'role',
  'host',
  'application',
  'limbeck',
  'message',
]

function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = titles.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}
