/** A statement that sleeps until there is a table that says not to, and a query that says whether one does. */
export const sleeping = {
  for: (seconds: number) =>
    `select pg_sleep(case when to_regclass('public.awake') is null then ${seconds} else 0 end);`,
  isSeen: `select exists (select from pg_stat_activity where datname = current_database() and query like '%pg_sleep%' and state = 'active' and pid <> pg_backend_pid())`,
  wake: 'create table awake ()',
} as const
