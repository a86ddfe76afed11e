import type { ModelTable } from '../schema/model-table.ts'

/** The models as a data source of TypeORM. */
export function typeormModels(tables: readonly ModelTable[]): string {
  return `const { DataSource, EntitySchema } = require('typeorm')

const entities = [
${tables.map(entity).join(',\n')}
]
module.exports.source = new DataSource({ type: 'postgres', url: process.env.DATABASE_URL, entities })
`
}

function entity(table: ModelTable): string {
  const { name, previous, codeLength, isLabelRequired, hasNote, hasTimeIndex } = table
  const key = `foreignKeys: [{ name: '${name}_previous_id_fkey', target: '${previous}', columnNames: ['previous_id'], referencedColumnNames: ['id'] }],`
  return `new EntitySchema({
  name: '${name}',
  tableName: '${name}',
  columns: {
    id: { type: 'bigint', primary: true, primaryKeyConstraintName: '${name}_pkey' },
    previous_id: { type: 'bigint', nullable: true },
    label: { type: 'text', nullable: ${!isLabelRequired} },
    code: { type: 'varchar', length: ${codeLength} },
    amount: { type: 'integer', default: 0 },
    is_active: { type: 'boolean', default: true },
    created_at: { type: 'timestamptz', default: () => 'now()' },
    updated_at: { type: 'timestamptz', nullable: true },
    ${hasNote ? "note: { type: 'text', nullable: true }," : ''}
  },
  ${previous === undefined ? '' : key}
  checks: [{ name: '${name}_amount_check', expression: 'amount >= 0' }],
  indices: [
    { name: '${name}_code_idx', columns: ['code'], unique: true },
    ${hasTimeIndex ? `{ name: '${name}_created_at_idx', columns: ['created_at'] },` : ''}
  ],
})`
}
