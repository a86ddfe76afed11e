import { historySql } from '../schema/history-sql.ts'
import type { HistoryTable } from '../schema/history-table.ts'

/** A configuration and one revision for each table, in SQL or in TypeScript. */
export function historyFiles(
  tables: readonly HistoryTable[],
  language: 'sql' | 'ts',
): Readonly<Record<string, string>> {
  const revisions = tables.map((table, index) => {
    const name = `versions/${idOf(index)}_make_${table.name}.${language}`
    return [name, language === 'sql' ? sqlText(table, index) : typescriptText(table, index)] as const
  })
  return {
    'limbeck.config.ts': `import { defineConfig } from 'limbeck'

export default defineConfig({ revisions: ['versions'] })
`,
    ...Object.fromEntries(revisions),
  }
}

function idOf(index: number): string {
  return (0xabc000000000 + index).toString(16)
}

const createdAt = '2026-01-01T00:00:00Z'

function sqlText(table: HistoryTable, index: number): string {
  return `-- make ${table.name}
--
-- revision: ${idOf(index)}
${index === 0 ? '' : `-- down_revision: ${idOf(index - 1)}\n`}-- create_date: ${createdAt}

-- upgrade
${historySql(table)}

-- downgrade
drop table ${table.name};
`
}

function typescriptText({ name, previous }: HistoryTable, index: number): string {
  const key =
    previous === undefined
      ? ''
      : `
        {
          type: 'foreign key',
          name: '${name}_previous_id_fkey',
          columns: ['previous_id'],
          references: { table: '${previous}', columns: ['id'] },
        },`
  return `/**
 * make ${name}
 */
import { defineRevision } from 'limbeck'

export default defineRevision({
  revision: '${idOf(index)}',
  downRevision: ${index === 0 ? 'undefined' : `'${idOf(index - 1)}'`},
  branchLabels: [],
  dependsOn: [],
  createdAt: '${createdAt}',
  upgrade(op) {
    op.createTable('${name}', {
      columns: [
        { name: 'id', type: 'bigint', nullable: false },
        { name: 'previous_id', type: 'bigint', nullable: true },
        { name: 'label', type: 'text', nullable: false },
        { name: 'email', type: 'varchar(100)', nullable: true },
        { name: 'amount', type: 'numeric(12, 2)', nullable: false, default: '0' },
        { name: 'created_at', type: 'timestamptz', nullable: false, default: 'now()' },
      ],
      constraints: [
        { type: 'primary key', name: '${name}_pkey', columns: ['id'] },${key}
      ],
    })
    op.createIndex('${name}_label_idx', '${name}', ['label'])
  },
  downgrade(op) {
    op.dropTable('${name}')
  },
})
`
}
