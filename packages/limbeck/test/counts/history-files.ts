import { randomUUID } from 'node:crypto'
import { sqlRevision } from '../sql-revision.ts'

/** A project of `count` SQL revisions in a row, each of which makes a table, and models that say the same. */
export function historyFiles(count: number): Readonly<Record<string, string>> {
  const id = (index: number) => `a${String(index).padStart(11, '0')}`
  // Names that nobody has used, so that no cache of an earlier run knows the models.
  const run = randomUUID().slice(0, 8)
  const nameOf = (index: number) => `"${run}_${index}"`
  const tables = Array.from(
    { length: count },
    (_, index) => `create table ${nameOf(index)} (id int primary key);`,
  )
  return {
    'limbeck.config.ts': `import { defineConfig } from 'limbeck'
import { sqlFiles } from 'limbeck/sources/sql-files'

export default defineConfig({ revisions: ['versions'], models: [sqlFiles('models.sql')] })
`,
    'models.sql': `${tables.join('\n')}\n`,
    ...Object.fromEntries(
      tables.map((upgrade, index) => {
        const downgrade = `drop table ${nameOf(index)};`
        const down = index === 0 ? {} : { down: id(index - 1) }
        return [
          `versions/${id(index)}.sql`,
          sqlRevision({ revision: id(index), upgrade, downgrade, ...down }),
        ]
      }),
    ),
  }
}
