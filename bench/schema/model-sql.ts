import type { ModelTable } from './model-table.ts'

/** The SQL that makes a table of the models. */
export function modelSql(table: ModelTable): string {
  const { name, previous, codeLength, isLabelRequired, hasNote, hasTimeIndex } = table
  const lines = [
    'id bigint not null',
    'previous_id bigint',
    `label text${isLabelRequired ? ' not null' : ''}`,
    `code varchar(${codeLength}) not null`,
    'amount integer default 0 not null',
    'is_active boolean default true not null',
    'created_at timestamp with time zone default now() not null',
    'updated_at timestamp with time zone',
    ...(hasNote ? ['note text'] : []),
    `constraint ${name}_pkey primary key (id)`,
    `constraint ${name}_amount_check check (amount >= 0)`,
    ...(previous === undefined
      ? []
      : [`constraint ${name}_previous_id_fkey foreign key (previous_id) references ${previous} (id)`]),
  ]
  return [
    `create table ${name} (\n  ${lines.join(',\n  ')}\n);`,
    `create unique index ${name}_code_idx on ${name} (code);`,
    ...(hasTimeIndex ? [`create index ${name}_created_at_idx on ${name} (created_at);`] : []),
  ].join('\n')
}
