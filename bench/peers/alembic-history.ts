import type { HistoryTable } from '../schema/history-table.ts'

/** A project of Alembic, with one revision for each table. */
export function alembicHistory(tables: readonly HistoryTable[]): Readonly<Record<string, string>> {
  const idOf = (index: number) => (0xabc000000000 + index).toString(16)
  const revisions = tables.map(({ name, previous }, index) => [
    `versions/${idOf(index)}_make_${name}.py`,
    `"""make ${name}"""
import sqlalchemy as sa
from alembic import op

revision = '${idOf(index)}'
down_revision = ${index === 0 ? 'None' : `'${idOf(index - 1)}'`}
branch_labels = None
depends_on = None


def upgrade():
    op.create_table(
        '${name}',
        sa.Column('id', sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column('previous_id', sa.BigInteger(), nullable=True),
        sa.Column('label', sa.Text(), nullable=False),
        sa.Column('email', sa.String(100), nullable=True),
        sa.Column('amount', sa.Numeric(12, 2), server_default='0', nullable=False),
        sa.Column('created_at', sa.TIMESTAMP(timezone=True), server_default=sa.text('now()'), nullable=False),
        sa.PrimaryKeyConstraint('id', name='${name}_pkey'),${
          previous === undefined
            ? ''
            : `\n        sa.ForeignKeyConstraint(['previous_id'], ['${previous}.id'], name='${name}_previous_id_fkey'),`
        }
    )
    op.create_index('${name}_label_idx', '${name}', ['label'])


def downgrade():
    op.drop_table('${name}')
`,
  ])
  return { ...project, ...Object.fromEntries(revisions) }
}

const project = {
  'alembic.ini': '[alembic]\nscript_location = .\n',
  'script.py.mako': `"""\${message}"""
from alembic import op
import sqlalchemy as sa
\${imports if imports else ""}

revision = \${repr(up_revision)}
down_revision = \${repr(down_revision)}
branch_labels = \${repr(branch_labels)}
depends_on = \${repr(depends_on)}


def upgrade():
    \${upgrades if upgrades else "pass"}


def downgrade():
    \${downgrades if downgrades else "pass"}
`,
  'env.py': `import os
import sys

import sqlalchemy as sa
from alembic import context

target_metadata = None
if os.path.exists('models.py'):
    sys.path.insert(0, os.getcwd())
    from models import metadata as target_metadata

engine = sa.create_engine(os.environ['DATABASE_URL'])
with engine.connect() as connection:
    context.configure(
        connection=connection,
        target_metadata=target_metadata,
        compare_type=True,
        compare_server_default=True,
        transaction_per_migration=True,
    )
    with context.begin_transaction():
        context.run_migrations()
`,
}
