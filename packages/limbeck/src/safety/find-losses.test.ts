import { expect, test } from 'vitest'
import { allOperations } from '../objects/all-operations.ts'
import { dropTable } from '../objects/table/drop-table.ts'
import { renameTable } from '../objects/table/rename-table.ts'
import { execute } from '../operations/execute.ts'
import type { Operation } from '../operations/operation.ts'
import { buildPlan } from '../plan/build-plan.ts'
import { loadParser } from '../sql/load-parser.ts'
import { findLosses } from './find-losses.ts'
import { withLossHazards } from './with-loss-hazards.ts'

function planOf(...operations: readonly Operation[]) {
  const file = {
    revision: 'a',
    downRevision: [],
    branchLabels: [],
    dependsOn: [],
    message: '',
    description: '',
    path: '/a.sql',
    language: 'sql',
    createdAt: undefined,
    transaction: 'default',
    checksum: '',
    irreversible: undefined,
  } as const
  const input = {
    direction: 'upgrade',
    file,
    body: { upgrade: operations, downgrade: [] },
    checksum: '',
    parents: [],
    versionTable: [],
  } as const
  return buildPlan([input], {
    from: [],
    to: [],
    serverVersion: 170_000,
    online: true,
    transaction: 'per-revision',
    definitions: allOperations,
  })
}

test('a plan without a suspicious word waits for no parser', async () => {
  const plan = planOf(execute.of({ sql: 'create table t (a int); update t set a = 1;' }))
  const refuse = () => Promise.reject(new Error('the parser was loaded'))
  expect(await findLosses(plan, refuse)).toEqual([])
  const suspicious = planOf(execute.of({ sql: 'drop table t' }))
  await expect(findLosses(suspicious, refuse)).rejects.toThrow('the parser was loaded')
})

test('losses have the names before the plan, whoever has renamed what', async () => {
  const plan = planOf(
    renameTable.of({ name: 'a', to: 'b' }),
    execute.of({ sql: 'alter table b rename to c; alter table c set schema other;' }),
    dropTable.of({ schema: 'other', name: 'c' }),
  )
  expect((await findLosses(plan, loadParser)).map(({ lost }) => lost)).toEqual([
    { what: 'rows', table: { schema: 'public', name: 'a' } },
  ])
})

test('a plan that is shown says of written SQL what it loses', async () => {
  const plan = planOf(
    execute.of({ sql: "select ';drop table x'; drop table t, u; alter table v drop column w;" }),
  )
  const { groups } = await withLossHazards(plan, loadParser)
  const hazards = groups.flatMap(({ parts }) =>
    parts.flatMap(({ steps }) =>
      steps.map(({ statement }) => statement.hazards?.map(({ kind, on }) => `${kind} ${on}`)),
    ),
  )
  expect(hazards).toEqual([
    undefined,
    ['loses-data table:public.t', 'loses-data table:public.u'],
    ['loses-data column:public.v.w'],
  ])
})

test('the statements of a DO block are read, those that run under a condition too', async () => {
  const plan = planOf(
    execute.of({
      sql: `do $$ declare r record; begin
        alter table a rename to b;
        if exists (select from b) then alter table b drop column phone; end if;
        for r in select * from names loop
          execute 'drop table ' || r.name;
          delete from names where name = r.name;
        end loop;
        create table made (a int);
        drop table made;
        execute 'truncate /* all */ "Orders" cascade';
      exception when others then drop table d;
      end $$; do language plpgsql 'begin delete from e; end'; do $$ begin is no language; drop table f; end $$;`,
    }),
  )
  expect((await findLosses(plan, loadParser)).map(({ lost }) => lost)).toEqual([
    { what: 'values', table: { schema: 'public', name: 'a' }, column: 'phone' },
    { what: 'rows', table: { name: 'Orders' } },
    { what: 'referencing', table: { name: 'Orders' } },
    { what: 'rows', table: { name: 'd' } },
    { what: 'rows', table: { name: 'e' } },
  ])
})

test('names without a schema are looked for where the text has said', async () => {
  const plan = planOf(
    execute.of({
      sql: `drop table a; set search_path to archive, "Old"; drop table a, public.b;
        alter table c drop column d; reset search_path; truncate a`,
    }),
  )
  const named = ({ schema, name }: { readonly schema?: string; readonly name: string }) => `${schema}.${name}`
  const told = (await findLosses(plan, loadParser)).flatMap(({ lost }) =>
    'table' in lost ? [named(lost.table)] : [],
  )
  expect(told).toEqual(['undefined.a', 'archive.a', 'Old.a', 'public.b', 'archive.c', 'Old.c', 'undefined.a'])
})
