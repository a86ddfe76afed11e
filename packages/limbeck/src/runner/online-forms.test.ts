import { expect, test } from 'vitest'
import { isWholeConformance } from '../../test/conformance/chosen-servers.ts'
import { onEveryServer } from '../../test/on-every-server.ts'
import { prepared } from '../../test/online/prepared.ts'
import { runOperations } from '../../test/online/run-operations.ts'
import { stateOf } from '../../test/online/state-of.ts'
import type { Operations } from '../revisions/operations.ts'

/** What has an online form, and so many statements in it. */
const forms: Readonly<Record<string, (op: Operations) => void>> = {
  'a foreign key': (op) => op.createForeignKey('posts_writer', 'posts', 'users', ['writer'], ['id']),
  'a foreign key of a partitioned table': (op) =>
    op.createForeignKey('events_kind', 'events', 'users', ['kind'], ['id']),
  'a check': (op) => op.createCheckConstraint('posts_title', 'posts', `title like 'post%'`),
  'a column that becomes NOT NULL': (op) =>
    op.alterColumn('posts', 'title', { nullable: false, default: `'none'` }),
  'a column of a partitioned table that becomes NOT NULL': (op) =>
    op.alterColumn('events', 'kind', { nullable: false }),
  'a column that is NOT NULL already': (op) => op.alterColumn('users', 'code', { nullable: false }),
  'an index': (op) =>
    op.createIndex('posts_title', 'posts', ['title', { expression: 'lower(title)' }], { unique: true }),
  'an index of a partitioned table': (op) =>
    op.createIndex('events_kind', 'events', ['kind', { expression: 'abs(kind)' }], { include: ['id'] }),
  'an index that a partition has already': (op) => op.createIndex('events_id', 'events', ['id']),
  'an index that goes': (op) => op.dropIndex('users_email'),
  'an index of a partitioned table that goes': (op) => op.dropIndex('events_both'),
  'a unique constraint': (op) =>
    op.createUniqueConstraint('users_once', 'users', ['code'], {
      include: ['email'],
      storageParameters: { fillfactor: 70 },
      deferrable: true,
      initiallyDeferred: true,
    }),
  'a unique constraint of nulls': (op) =>
    op.createUniqueConstraint('posts_once', 'posts', ['title'], { nullsNotDistinct: true }),
  'a unique constraint of a partitioned table': (op) =>
    op.createUniqueConstraint('events_once', 'events', ['id', 'kind']),
  'a primary key of nullable columns': (op) => op.createPrimaryKey('notes_key', 'notes', ['id', 'body']),
  'a primary key of columns that are NOT NULL': (op) => op.createPrimaryKey('notes_key', 'notes', ['number']),
  'a primary key of a partitioned table': (op) => op.createPrimaryKey('events_key', 'events', ['id']),
  'a column with a volatile default': (op) =>
    op.addColumn('posts', {
      name: 'half %d',
      type: 'int',
      nullable: false,
      default: '1 + (random() * 0)::int',
    }),
  'a nullable column of a partitioned table with a volatile default': (op) =>
    op.addColumn('events', { name: 'extra', type: 'int', default: '(random() * 0)::int', statistics: 7 }),
  'a serial column': (op) => op.addColumn('users', { name: 'count', type: 'smallserial' }),
  'an identity column': (op) =>
    op.addColumn('users', {
      name: 'count',
      type: 'bigint',
      nullable: false,
      identity: { generation: 'always', start: '10', increment: '5', sequence: 'counts' },
    }),
  'a table that is attached beside a default partition': (op) =>
    op.attachPartition('late', 'events', 'for values from (1000) to (2000)'),
  'a table that is attached to a list': (op) =>
    op.attachPartition('red', 'colours', `for values in ('red', null)`),
  'a partition that is detached': (op) => op.detachPartition('blue', 'colours'),
  'a partition that is detached beside a default one': (op) => op.detachPartition('events_1', 'events'),
  'a check of a partitioned table': (op) => op.createCheckConstraint('events_kind', 'events', 'kind > 0'),
}

const because = 'of two versions whose forms are the same one will do'

onEveryServer(
  (server) => {
    test.each(Object.entries(forms))('%s leaves what its plain form leaves', async (_name, body) => {
      const plain = await prepared(server)
      await runOperations(plain, body, { online: false })
      const expected = await stateOf(plain)
      const online = await prepared(server)
      await runOperations(online, body)
      expect(await stateOf(online)).toEqual(expected)
    })
  },
  { only: ['postgresql 15', 'postgresql 18', 'pglite'], because },
)

onEveryServer(
  (server) => {
    test.each(Object.entries(forms))(
      '%s goes on after each step behind which it is cut off',
      async (_name, body) => {
        const undisturbed = await prepared(server)
        const steps = await runOperations(undisturbed, body)
        expect(steps).toBeGreaterThan(0)
        const expected = await stateOf(undisturbed)
        for (let step = 0; step < steps; step++) {
          const database = await prepared(server)
          await expect(runOperations(database, body, {}, step)).rejects.toMatchObject({
            code: 'run.interrupted',
          })
          await runOperations(database, body)
          expect(await stateOf(database), `cut off after step ${step}`).toEqual(expected)
        }
      },
    )
  },
  { only: isWholeConformance ? ['postgresql 15', 'postgresql 18'] : ['postgresql 18'], because },
)
