import type { OnlineChange } from './online-change.ts'

/** The changes of the benchmark. */
export const onlineChanges: readonly OnlineChange[] = [
  {
    name: 'add foreign key',
    plain: `alter table orders add constraint orders_account_id_fkey foreign key (account_id) references accounts (id)`,
    models: withConstraint('orders_account_id_fkey foreign key (account_id) references accounts (id)'),
  },
  {
    name: 'set not null',
    plain: 'alter table orders alter column note set not null',
    models: (before) => before.replace('note text,', 'note text not null,'),
  },
  {
    name: 'add check',
    plain: 'alter table orders add constraint orders_amount_check check (amount >= 0)',
    models: withConstraint('orders_amount_check check (amount >= 0)'),
  },
  {
    name: 'add unique',
    plain: 'alter table orders add constraint orders_reference_key unique (reference)',
    models: withConstraint('orders_reference_key unique (reference)'),
  },
  {
    name: 'add index',
    plain: 'create index orders_created_at_idx on orders (created_at)',
    models: (before) => `${before}create index orders_created_at_idx on orders (created_at);\n`,
  },
  {
    name: 'add column with volatile default',
    plain: 'alter table orders add column token uuid default gen_random_uuid() not null',
    models: withLine('token uuid default gen_random_uuid() not null'),
  },
  {
    name: 'change type, int to bigint',
    plain: 'alter table orders alter column amount type bigint',
    models: (before) => before.replace('amount integer', 'amount bigint'),
    phases: {},
  },
  {
    name: 'rename column',
    plain: 'alter table orders rename column amount to amount_in_cents',
    models: (before) => before.replace('amount integer', 'amount_in_cents integer'),
    phases: { rename: 'orders.amount=amount_in_cents', column: 'amount_in_cents' },
  },
]

function withConstraint(definition: string): (before: string) => string {
  return (before) =>
    before.replace('constraint orders_pkey', `constraint ${definition},\n  constraint orders_pkey`)
}

function withLine(line: string): (before: string) => string {
  return (before) => before.replace('  constraint orders_pkey', `  ${line},\n  constraint orders_pkey`)
}
