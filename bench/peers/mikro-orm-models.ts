import type { ModelTable } from '../schema/model-table.ts'

/** The models as a configuration of MikroORM. */
export function mikroOrmModels(tables: readonly ModelTable[]): string {
  return `import { Migrator } from '@mikro-orm/migrations'
import { defineConfig, EntitySchema } from '@mikro-orm/postgresql'

const entities = {}
${tables.map(entity).join('\n')}

export default defineConfig({ clientUrl: process.env.DATABASE_URL, entities: Object.values(entities), extensions: [Migrator] })
`
}

function entity(table: ModelTable): string {
  const { name, previous, codeLength, isLabelRequired, hasNote, hasTimeIndex } = table
  const reference =
    previous === undefined
      ? "previous_id: { type: 'bigint', nullable: true },"
      : `previous_id: { kind: 'm:1', entity: () => entities['${previous}'], fieldName: 'previous_id', nullable: true, foreignKeyName: '${name}_previous_id_fkey', updateRule: 'no action', deleteRule: 'no action', index: false },`
  return `entities['${name}'] = new EntitySchema({
  name: '${name}',
  tableName: '${name}',
  properties: {
    id: { type: 'bigint', fieldName: 'id', primary: true, autoincrement: false },
    ${reference}
    label: { type: 'text', fieldName: 'label', nullable: ${!isLabelRequired} },
    code: { type: 'string', fieldName: 'code', length: ${codeLength} },
    amount: { type: 'integer', fieldName: 'amount', default: 0 },
    is_active: { type: 'boolean', fieldName: 'is_active', default: true },
    created_at: { type: 'Date', fieldName: 'created_at', columnType: 'timestamptz', defaultRaw: 'now()' },
    updated_at: { type: 'Date', fieldName: 'updated_at', columnType: 'timestamptz', nullable: true },
    ${hasNote ? "note: { type: 'text', fieldName: 'note', nullable: true }," : ''}
  },
  checks: [{ name: '${name}_amount_check', expression: 'amount >= 0' }],
  uniques: [],
  indexes: [
    { name: '${name}_code_idx', expression: 'create unique index ${name}_code_idx on ${name} (code)' },
    ${hasTimeIndex ? `{ name: '${name}_created_at_idx', properties: 'created_at' },` : ''}
  ],
})`
}
