import { expect, test } from 'vitest'
import { readCatalog } from '../../src/introspection/read-catalog.ts'
import { allOperations } from '../../src/objects/all-operations.ts'
import type { Operations } from '../../src/revisions/operations.ts'
import { createRecorder } from '../../src/revisions/recorder.ts'
import { applyOperations } from '../apply-operations.ts'
import { onEveryServer } from '../on-every-server.ts'

onEveryServer((server) => {
  test('operations on tables run as a person writes them', async () => {
    const { connection } = await server.fresh()
    await connection.execute('create schema app')
    const empty = await readCatalog(connection)
    await applyOperations(connection, recorded(everyOperation))
    expect(await readCatalog(connection)).toEqual(empty)
  })
})

function recorded(body: (op: Operations) => void) {
  const { op, recorded } = createRecorder(allOperations)
  body(op)
  return recorded
}

/** Makes things in every way that is not the diff's own, and drops them all. */
function everyOperation(op: Operations): void {
  op.createTable('users', {
    ifNotExists: true,
    columns: [
      { name: 'id', type: 'bigserial' },
      { name: 'email', type: 'varchar(255)', nullable: false },
      { name: 'name', type: 'text' },
    ],
    constraints: [
      { type: 'primary key', columns: ['id'] },
      { type: 'unique', columns: ['email'] },
      { type: 'check', expression: `email like '%@%'`, notValid: true },
    ],
  })
  op.createTable('users', { ifNotExists: true, columns: [] })
  op.createTable('Posts', {
    schema: 'app',
    columns: [
      { name: 'id', type: 'integer', identity: { generation: 'always' } },
      { name: 'user', type: 'bigint' },
      { name: 'during', type: 'int4range' },
    ],
    storageParameters: { fillfactor: 80, autovacuum_enabled: false },
  })
  op.createPrimaryKey(undefined, 'Posts', ['id'], { schema: 'app' })
  op.createForeignKey('posts_user', 'Posts', 'users', ['user'], ['id'], {
    schema: 'app',
    onDelete: 'cascade',
  })
  op.createUniqueConstraint(undefined, 'Posts', ['user', 'id'], { schema: 'app', nullsNotDistinct: true })
  op.createExcludeConstraint('alone', 'Posts', [{ column: 'during', operator: '&&' }], {
    schema: 'app',
    method: 'gist',
    where: 'id > 0',
  })
  op.createCheckConstraint('id_positive', 'Posts', 'id > 0', { schema: 'app', notValid: true })
  op.validateConstraint('id_positive', 'Posts', { schema: 'app' })
  op.renameConstraint('id_positive', 'Posts', 'positive', { schema: 'app' })
  op.alterConstraint('posts_user', 'Posts', { schema: 'app', deferrable: true, initiallyDeferred: true })
  op.createIndex(undefined, 'users', ['name'])
  op.createIndex(
    'ix_users_email',
    'users',
    [{ expression: 'lower(email)' }, { column: 'id', order: 'desc' }],
    {
      concurrently: true,
      ifNotExists: true,
    },
  )
  op.renameIndex('ix_users_email', 'ix')
  op.alterIndex('ix', { storageParameters: { fillfactor: 70 }, tablespace: null })
  op.addColumn('users', { name: 'phone', type: 'varchar(20)' }, { ifNotExists: true })
  op.addColumn('users', { name: 'phone', type: 'varchar(20)' }, { ifNotExists: true })
  op.alterColumn('users', 'phone', { type: 'text', collation: '"C"', nullable: false, default: `''` })
  op.alterColumn('users', 'phone', { default: null, statistics: 10 })
  op.renameColumn('users', 'phone', 'phone_number')
  op.alterTable('users', { accessMethod: 'heap', tablespace: null, storageParameters: { fillfactor: 50 } })
  op.createTableComment('users', 'people')
  op.dropTableComment('users')
  op.commentOnColumn('users', 'name', `the user's`)
  op.commentOnConstraint('posts_user', 'Posts', 'whose', { schema: 'app' })
  op.commentOnIndex('ix', null)
  op.setReplicaIdentity('users', 'full')
  op.setClustering('users', 'users_pkey')
  op.setClustering('users', null)
  useViews(op)
  op.renameTable('users', 'people')
  op.dropColumn('people', 'nothing', { ifExists: true })
  op.dropColumn('people', 'phone_number')
  op.dropIndex('nothing', { ifExists: true })
  op.dropIndex('ix', { concurrently: true })
  op.dropConstraint('nothing', 'people', { ifExists: true })
  op.dropConstraint('posts_user', 'Posts', { schema: 'app' })
  op.dropTable('people')
  op.dropTable('Posts', { schema: 'app', ifExists: true })
  op.dropTable('nothing', { ifExists: true })
}

function useViews(op: Operations): void {
  op.createView('named', { query: 'select id, name from users' })
  op.createView('lengths', {
    schema: 'app',
    columns: ['user', 'length'],
    query: 'select id, length(name) from public.users where length(name) > 1',
    securityBarrier: true,
    securityInvoker: 'on',
    defaults: { user: '7' },
  })
  op.replaceView('named', { query: 'select id, name, email from users', checkOption: 'local' })
  op.replaceView('another', { columns: ['one'], query: 'select 1' })
  op.alterView('named', { checkOption: null, securityBarrier: true, defaults: { name: `'x'` } })
  op.alterView('lengths', { schema: 'app', defaults: { user: null } })
  op.renameViewColumn('named', 'name', 'full_name')
  op.commentOnColumn('named', 'full_name', 'in full')
  op.commentOnView('named', 'names')
  op.createRule('keep', 'named', { event: 'delete', instead: true })
  op.replaceRule('keep', 'named', {
    event: 'insert',
    instead: true,
    action: ['insert into users (email) values (new.email)', 'notify users'],
  })
  op.commentOnRule('keep', 'named', 'kept')
  op.renameRule('keep', 'named', 'kept')
  op.createRule('quiet', 'users', { event: 'update', where: 'old.id = 1', enabled: 'replica' })
  op.alterRule('quiet', 'users', { enabled: null })
  op.dropRule('quiet', 'users')
  op.dropRule('nothing', 'users', { ifExists: true })
  op.renameView('named', 'names')
  op.createMaterializedView('kept', {
    query: 'select id, full_name from names',
    columns: ['id', 'name'],
    storageParameters: { fillfactor: 70 },
    columnSettings: { name: { statistics: 5 } },
    withNoData: true,
  })
  op.createMaterializedView('kept', { query: 'select 1', ifNotExists: true })
  op.refreshMaterializedView('kept')
  op.createIndex('kept_id', 'kept', ['id'], { unique: true })
  op.refreshMaterializedView('kept', { concurrently: true })
  op.refreshMaterializedView('kept', { withNoData: true })
  op.alterMaterializedView('kept', { accessMethod: 'heap', columnSettings: { name: { storage: 'main' } } })
  op.renameMaterializedViewColumn('kept', 'name', 'full_name')
  op.commentOnMaterializedView('kept', 'kept')
  op.renameMaterializedView('kept', 'stored')
  op.dropMaterializedView('stored')
  op.dropMaterializedView('stored', { ifExists: true })
  op.dropView('names')
  op.dropView('lengths', { schema: 'app' })
  op.dropView('another', { ifExists: true })
}

test.each([
  ['changes nothing', (op: Operations) => op.alterColumn('users', 'email', {})],
  ['changes nothing', (op: Operations) => op.alterTable('users', { schema: 'app' })],
  ['changes nothing', (op: Operations) => op.alterIndex('ix', {})],
  ['changes nothing', (op: Operations) => op.alterView('v', {})],
  ['changes nothing', (op: Operations) => op.alterMaterializedView('v', { schema: 'app' })],
  ['changes nothing', (op: Operations) => op.alterConstraint('fk', 'users', {})],
  ['has a collation but no type', (op: Operations) => op.alterColumn('users', 'email', { collation: '"C"' })],
  ['has a using but no type', (op: Operations) => op.alterColumn('users', 'email', { using: 'email::int' })],
])('refuses an operation that %s', (message, body) => {
  expect(() => recorded(body)).toThrow(message)
})
