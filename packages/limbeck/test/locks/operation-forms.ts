import { definitionOf } from '../../src/objects/definition-of.ts'
import type { Operation } from '../../src/operations/operation.ts'

/** An operation that no difference of two schemas asks for, on `formsSchema`. */
export interface OperationForm {
  readonly operation: Operation
}

/** The schema that the forms are run on. */
export const formsSchema = `
create table t (id int primary key, a int constraint c check (a > 0), b text);
insert into t values (1, 1, 'x');
create table child () inherits (t);
create index t_a on t (a);
create statistics s on a, b from t;
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger tr before update on t for each row execute function f();
create policy po on t using (true);
create rule ru as on delete to t do also nothing;
create view v as select id from t;
create materialized view m as select id, a from t;
create unique index m_id on m (id);
create type pair as (x int, y int);
create table of_pair of pair;
create type lone as (x int, y int);
create foreign data wrapper w;
create server far foreign data wrapper w;
create foreign table ft (id int) server far;
create publication pub for table t;
create sequence numbers;
create schema other;
`

const form = (op: string, ...parameters: readonly unknown[]): OperationForm => ({
  operation: { op, args: definitionOf({ op, args: undefined }).record(...parameters) },
})

/** The operations that only a person writes, and that lock a relation. */
export const operationForms: readonly OperationForm[] = [
  form('execute', 'alter table t add column z int'),
  form('run', async () => undefined),
  form('backfill', { table: 't', set: { b: `'y'` } }),
  form('bulkInsert', 't', [{ id: 2, a: 2, b: 'y' }]),
  form('restoreRows', 't'),
  form('restoreColumn', 't', { name: 'kept', type: 'integer' }),
  form('renameTable', 't', 'renamed'),
  form('renameColumn', 't', 'a', 'renamed'),
  form('renameConstraint', 'c', 't', 'renamed'),
  form('renameConstraint', 't_pkey', 't', 'renamed'),
  form('renameIndex', 't_a', 'renamed'),
  form('renameStatistics', 's', 'renamed'),
  form('renameTrigger', 't', 'tr', 'renamed'),
  form('renamePolicy', 'po', 't', 'renamed'),
  form('renameRule', 'ru', 't', 'renamed'),
  form('renameView', 'v', 'renamed'),
  form('renameMaterializedView', 'm', 'renamed'),
  form('renameMaterializedViewColumn', 'm', 'a', 'renamed'),
  form('refreshMaterializedView', 'm'),
  form('refreshMaterializedView', 'm', { concurrently: true }),
  form('renameCompositeType', 'pair', 'renamed'),
  form('renameAttribute', 'lone', 'x', 'renamed'),
  form('renameForeignTable', 'ft', 'renamed'),
  form('renamePublication', 'pub', 'renamed'),
  form('moveTable', 't', 'other'),
  form('moveStatistics', 's', 'other'),
  form('moveView', 'v', 'other'),
  form('moveMaterializedView', 'm', 'other'),
  form('moveForeignTable', 'ft', 'other'),
  form('moveSequence', 'numbers', 'other'),
  form('moveCompositeType', 'lone', 'other'),
]

/** The renames and moves of what is no relation and belongs to none. */
export const withoutRelation: ReadonlySet<string> = new Set([
  'renameSchema',
  'renameEnum',
  'renameEnumValue',
  'renameDomain',
  'renameDomainConstraint',
  'renameRangeType',
  'renameCollation',
  'renameForeignDataWrapper',
  'renameServer',
  'renameTextSearchParser',
  'renameTextSearchTemplate',
  'renameTextSearchDictionary',
  'renameTextSearchConfiguration',
  'renameOperatorFamily',
  'renameOperatorClass',
  'renameConversion',
  'renameFunction',
  'renameProcedure',
  'renameAggregate',
  'renameLanguage',
  'renameEventTrigger',
  'renameSubscription',
  'moveEnum',
  'moveDomain',
  'moveRangeType',
  'moveCollation',
  'moveTextSearchParser',
  'moveTextSearchTemplate',
  'moveTextSearchDictionary',
  'moveTextSearchConfiguration',
  'moveOperator',
  'moveOperatorFamily',
  'moveOperatorClass',
  'moveConversion',
  'moveFunction',
  'moveProcedure',
  'moveAggregate',
])
