import { expect, test } from 'vitest'
import { applyOperations, statementsOf } from '../../../test/apply-operations.ts'
import { onEveryServer } from '../../../test/on-every-server.ts'
import { readCatalog } from '../../introspection/read-catalog.ts'
import { alterSubscription } from './alter-subscription.ts'
import { createSubscription } from './create-subscription.ts'

const connectionOf = `select subconninfo as connection, subenabled as enabled from pg_catalog.pg_subscription
  where subdbid = (select oid from pg_catalog.pg_database where datname = pg_catalog.current_database())`

onEveryServer(
  (server) => {
    test('a connection comes from a setting, and is in no catalog and no statement', async () => {
      const { connection } = await server.fresh()
      await connection.execute(`set limbeck.s_connection = 'host=nowhere.invalid password=hidden'`)
      const operations = [
        createSubscription.of({
          name: 's',
          connection: { setting: 'limbeck.s_connection' },
          publications: ['p'],
        }),
      ]
      await applyOperations(connection, operations)
      expect(await connection.query(connectionOf)).toEqual([
        { connection: 'host=nowhere.invalid password=hidden', enabled: false },
      ])
      const catalog = await readCatalog(connection)
      expect(JSON.stringify([...catalog.objects.values()])).not.toContain('hidden')
      expect(JSON.stringify(statementsOf(operations, server.serverVersion))).not.toContain('hidden')
    })

    test('a role that may not read connections reads the rest', async () => {
      const { connection } = await server.fresh()
      await connection.execute(
        `create subscription s connection 'host=nowhere.invalid' publication p with (connect = false);
         set role pg_read_all_settings`,
      )
      await expect(connection.query('select subconninfo from pg_catalog.pg_subscription')).rejects.toThrow(
        'permission denied',
      )
      const names = [...(await readCatalog(connection)).objects.values()].map(({ id }) => String(id))
      expect(names).toContain('subscription:s')
    })

    test('a subscription is enabled where it shall run, and in no scratch database', async () => {
      const { connection } = await server.fresh()
      await connection.execute(
        `create subscription s connection 'host=nowhere.invalid' publication p with (connect = false)`,
      )
      const enable = alterSubscription.of({ name: 's', enabled: true })
      await connection.execute(`set limbeck.secret = 'password=scratch'`)
      await applyOperations(connection, [enable])
      expect(await connection.query(connectionOf)).toMatchObject([{ enabled: false }])
      await connection.execute('reset limbeck.secret')
      await applyOperations(connection, [enable])
      expect(await connection.query(connectionOf)).toMatchObject([{ enabled: true }])
      await applyOperations(connection, [alterSubscription.of({ name: 's', enabled: false })])
      expect(await connection.query(connectionOf)).toMatchObject([{ enabled: false }])
    })
  },
  {
    only: ['postgresql 15', 'postgresql 17', 'postgresql 18'],
    because: 'PGlite has no libpqwalreceiver',
  },
)

test.each(['password=hidden', 'postgres://bob:hidden@host/db', 'host=x sslpassword=hidden'])(
  'a password as a text is refused: %s',
  (connection) => {
    const clear = createSubscription.of({ name: 's', connection, publications: ['p'] })
    expect(() => statementsOf([clear], 170_000)).toThrow('has a password and is given as a text')
  },
)
