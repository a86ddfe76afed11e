import type { Feature } from './feature.ts'

/** What a schema can hold besides tables. */
export const otherFeatures: readonly Feature[] = [
  {
    name: 'sequences',
    sql: `create sequence plain; create sequence tuned increment by -2 minvalue -100 maxvalue 100 start with 50 cache 3 cycle;
      create table numbered (id bigint default nextval('plain'))`,
    models: ({ core, root: { sql } }) => ({
      plain: core.pgSequence('plain'),
      tuned: core.pgSequence('tuned', {
        increment: -2,
        minValue: -100,
        maxValue: 100,
        startWith: 50,
        cache: 3,
        cycle: true,
      }),
      numbered: core.pgTable('numbered', {
        id: core.bigint({ mode: 'number' }).default(sql`nextval('plain')`),
      }),
    }),
  },
  {
    name: 'views, with options, on one another in any order, and materialized views',
    sql: `create table facts (id integer, "camelName" text);
      create view recent with (security_barrier = true) as select id, "camelName" from facts where id > 100;
      create view upon as select id from recent;
      create view invoked with (security_invoker = true, check_option = cascaded) as select id from facts where id > 5;
      create view counted as select "camelName", count(*) as "theCount" from facts group by "camelName";
      create materialized view stored as select id from facts;
      create materialized view later using heap with (fillfactor = 70) as select id from recent with no data`,
    models: ({ core, root: { gt, sql } }) => {
      const facts = core.pgTable('facts', { id: core.integer(), camelName: core.text() })
      const recent = core
        .pgView('recent')
        .with({ securityBarrier: true })
        .as((query) => query.select().from(facts).where(gt(facts.id, 100)))
      const upon = core.pgView('upon').as((query) => query.select({ id: recent.id }).from(recent))
      const stored = core
        .pgMaterializedView('stored')
        .as((query) => query.select({ id: facts.id }).from(facts))
      const invoked = core
        .pgView('invoked')
        .with({ securityInvoker: true, checkOption: 'cascaded' })
        .as((query) => query.select({ id: facts.id }).from(facts).where(gt(facts.id, 5)))
      const counted = core.pgView('counted').as((query) =>
        query
          .select({ camelName: facts.camelName, theCount: sql<number>`count(*)`.as('theCount') })
          .from(facts)
          .groupBy(facts.camelName),
      )
      const later = core
        .pgMaterializedView('later')
        .using('heap')
        .with({ fillfactor: 70 })
        .withNoData()
        .as((query) => query.select({ id: recent.id }).from(recent))
      const elsewhere = core.pgView('elsewhere', { id: core.integer() }).existing()
      return { upon, stored, later, invoked, counted, recent, facts, elsewhere }
    },
  },
  {
    name: 'row level security with policies',
    sql: `create table secrets (owner text); alter table secrets enable row level security;
      create policy own on secrets as restrictive for select to public using (secrets.owner = current_user);
      create policy linked on secrets for insert with check (secrets.owner = 'x');
      create table locked (id integer); alter table locked enable row level security`,
    models: ({ core, root: { sql } }) => {
      const secrets = core.pgTable('secrets', { owner: core.text() }, (table) => [
        core.pgPolicy('own', {
          as: 'restrictive',
          for: 'select',
          to: 'public',
          using: sql`${table.owner} = current_user`,
        }),
      ])
      return {
        secrets,
        linked: core
          .pgPolicy('linked', { for: 'insert', withCheck: sql`${secrets.owner} = ${'x'}` })
          .link(secrets),
        locked: core.pgTable('locked', { id: core.integer() }).enableRLS(),
      }
    },
  },
]
