import pg from 'pg'

// Lists every column of dates and times with its type, for an auditor, and ends with 3 when one has no time zone.
const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
await client.connect()
const { rows } = await client.query<{ readonly name: string; readonly type: string }>(
  `select table_name || '.' || column_name as name, data_type as type
   from information_schema.columns
   where table_schema = 'public' and (data_type like 'time%' or data_type = 'date')
   order by table_name, ordinal_position`,
)
await client.end()
const naive = rows.filter(({ type }) => type !== 'timestamp with time zone')
for (const { name, type } of naive) process.stdout.write(`${name}: ${type}\n`)
process.stdout.write(
  `${rows.length} columns of dates and times, ${naive.length} of them without a time zone\n`,
)
process.exitCode = naive.length === 0 ? 0 : 3
