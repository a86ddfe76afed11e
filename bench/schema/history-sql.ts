import type { HistoryTable } from './history-table.ts'

/** The SQL that makes a table of a history: six columns, a primary key, an index, a foreign key to the table before. */
export function historySql({ name, previous }: HistoryTable): string {
  const key =
    previous === undefined
      ? ''
      : `;\nalter table ${name} add constraint ${name}_previous_id_fkey foreign key (previous_id) references ${previous} (id)`
  return `create table ${name} (
  id bigint not null,
  previous_id bigint,
  label text not null,
  email varchar(100),
  amount numeric(12, 2) default 0 not null,
  created_at timestamp with time zone default now() not null,
  constraint ${name}_pkey primary key (id)
);
create index ${name}_label_idx on ${name} (label)${key};`
}
