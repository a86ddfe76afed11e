import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { onEveryServer } from '../../../packages/limbeck/test/on-every-server.ts'
import { openPool } from '../src/database/open-pool.ts'
import { purgeExpired } from '../src/maintenance/purge-expired.ts'
import { purgeHourly } from '../src/maintenance/purge-hourly.ts'
import { freshDatabase } from './fresh-database.ts'
import { migratedDatabase } from './migrated-database.ts'

const user = '00000000-0000-4000-8000-000000000001'

/** Rows of `count` tokens and logs, all of them `age` old. */
const seed = (age: string, count = 1) => `
  insert into public.refresh_tokens (user_id, token_hash, expires_at)
  select '${user}', encode(sha256(convert_to('${age}' || i, 'UTF8')), 'hex'), now() - interval '${age}'
  from generate_series(1, ${count}) as i;
  insert into public.password_reset_tokens (user_id, token_hash, expires_at)
  values ('${user}', encode(sha256('${age}'), 'hex'), now() - interval '${age}');
  insert into public.rate_limit_audit_logs (created_at, endpoint, request_limit, window_seconds)
  values (now() - interval '${age}', '/api/v1/auth/login', 5, 60);
  insert into public.provider_audit_logs (created_at, action) values (now() - interval '${age}', 'token_created');`

onEveryServer(
  (server) => {
    test('what is past its time goes, in batches, and all else stays', async () => {
      const { database, close } = openPool(await migratedDatabase(server))
      await database.execute(`insert into public.users (id, email, name) values ('${user}', 'a@b.c', 'Ada')`)
      for (const statement of [seed('29 days'), seed('31 days', 2_500), seed('100 days'), seed('400 days')])
        await database.execute(statement)
      const count = (table: string) => database.$count(sql.raw(table))
      expect(await purgeExpired(database)).toBe(2_500 + 2 + 3 + 2 + 1)
      expect([
        await count('public.refresh_tokens'),
        await count('public.password_reset_tokens'),
        await count('public.rate_limit_audit_logs'),
        await count('public.provider_audit_logs'),
      ]).toEqual([1, 1, 2, 3])
      expect(await purgeExpired(database)).toBe(0)
      await close()
    })

    test('a purge that fails is told, and ends nothing', async () => {
      const { database, close } = openPool((await freshDatabase(server)).url)
      const failure = await new Promise((resolve) => {
        const stop = purgeHourly(database, (error) => {
          stop()
          resolve(error)
        })
      })
      expect(failure).toBeInstanceOf(Error)
      await close()
    })
  },
  { only: ['postgresql 17'], because: 'nothing here depends on the version' },
)
