import { expect, test } from 'vitest'
import { onEveryServer } from '../../test/on-every-server.ts'
import { features } from '../../test/round-trip/features.ts'
import { sourceContext } from '../../test/source-context.ts'
import { database } from './database.ts'
import { sqlText } from './sql-text.ts'

onEveryServer((server) => {
  test('whatever a session can make, the same text makes as a model', async () => {
    const known = features.filter(({ since = 0 }) => server.serverVersion >= since)
    const text = known
      .map(
        ({ sql }, index) => `create schema feature_${index}; set search_path = feature_${index}; ${sql};\n`,
      )
      .join('')
    const context = sourceContext(server)
    const live = await server.fresh()
    await live.connection.execute(text)
    const expected = await database(live.database).load(context)
    expect(expected.objects.size).toBeGreaterThan(known.length * 2)
    expect(await sqlText(text).load(context)).toEqual(expected)
  })
})
