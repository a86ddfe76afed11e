import type { ModelTable } from '../schema/model-table.ts'

/** The models as metadata of SQLAlchemy. */
export function alembicModels(tables: readonly ModelTable[]): string {
  return `import sqlalchemy as sa

metadata = sa.MetaData()

${tables.map(table).join('\n')}`
}

function table(model: ModelTable): string {
  const { name, previous, codeLength, isLabelRequired, hasNote, hasTimeIndex } = model
  const lines = [
    "sa.Column('id', sa.BigInteger(), autoincrement=False, nullable=False)",
    "sa.Column('previous_id', sa.BigInteger(), nullable=True)",
    `sa.Column('label', sa.Text(), nullable=${isLabelRequired ? 'False' : 'True'})`,
    `sa.Column('code', sa.String(${codeLength}), nullable=False)`,
    "sa.Column('amount', sa.Integer(), server_default='0', nullable=False)",
    "sa.Column('is_active', sa.Boolean(), server_default=sa.text('true'), nullable=False)",
    "sa.Column('created_at', sa.TIMESTAMP(timezone=True), server_default=sa.text('now()'), nullable=False)",
    "sa.Column('updated_at', sa.TIMESTAMP(timezone=True), nullable=True)",
    ...(hasNote ? ["sa.Column('note', sa.Text(), nullable=True)"] : []),
    `sa.PrimaryKeyConstraint('id', name='${name}_pkey')`,
    `sa.CheckConstraint('amount >= 0', name='${name}_amount_check')`,
    ...(previous === undefined
      ? []
      : [`sa.ForeignKeyConstraint(['previous_id'], ['${previous}.id'], name='${name}_previous_id_fkey')`]),
    `sa.Index('${name}_code_idx', 'code', unique=True)`,
    ...(hasTimeIndex ? [`sa.Index('${name}_created_at_idx', 'created_at')`] : []),
  ]
  return `sa.Table(\n    '${name}',\n    metadata,\n${lines.map((line) => `    ${line},\n`).join('')})\n`
}
