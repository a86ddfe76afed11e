import type { ModelTable } from './model-table.ts'

/** The models as a Drizzle file, which Limbeck and drizzle-kit both read. */
export function drizzleModels(tables: readonly ModelTable[]): string {
  return `import { sql } from 'drizzle-orm'
import { bigint, boolean, check, foreignKey, index, integer, pgTable, text, timestamp, uniqueIndex, varchar } from 'drizzle-orm/pg-core'

${tables.map(drizzleTable).join('\n\n')}
`
}

function drizzleTable(table: ModelTable): string {
  const { name, previous, codeLength, isLabelRequired, hasNote, hasTimeIndex } = table
  const note = hasNote ? "\n  note: text('note')," : ''
  const time = hasTimeIndex ? `\n  index('${name}_created_at_idx').on(table.created_at),` : ''
  const key =
    previous === undefined
      ? ''
      : `\n  foreignKey({ name: '${name}_previous_id_fkey', columns: [table.previous_id], foreignColumns: [${previous}.id] }),`
  return `export const ${name} = pgTable('${name}', {
  id: bigint('id', { mode: 'bigint' }).primaryKey(),
  previous_id: bigint('previous_id', { mode: 'bigint' }),
  label: text('label')${isLabelRequired ? '.notNull()' : ''},
  code: varchar('code', { length: ${codeLength} }).notNull(),
  amount: integer('amount').default(0).notNull(),
  is_active: boolean('is_active').default(true).notNull(),
  created_at: timestamp('created_at', { withTimezone: true }).defaultNow().notNull(),
  updated_at: timestamp('updated_at', { withTimezone: true }),${note}
}, (table) => [
  check('${name}_amount_check', sql\`\${table.amount} >= 0\`),
  uniqueIndex('${name}_code_idx').on(table.code),${time}${key}
])`
}
