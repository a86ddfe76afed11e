import { expect, test } from 'vitest'
import { applyOperations, statementsOf } from '../../../test/apply-operations.ts'
import { onEveryServer } from '../../../test/on-every-server.ts'
import { readCatalog } from '../../introspection/read-catalog.ts'
import { createUserMapping } from './create-user-mapping.ts'

const server = 'create foreign data wrapper w; create server files foreign data wrapper w'
const operation = createUserMapping.of({
  server: 'files',
  user: 'public',
  options: { user: 'bob', password: { setting: 'limbeck.files_public_password' } },
})

onEveryServer((each) => {
  test('a secret comes from a setting, and is in no catalog and no statement', async () => {
    const { connection } = await each.fresh()
    await connection.execute(`${server}; set limbeck.files_public_password = 'it''s 100% hidden'`)
    await applyOperations(connection, [operation])
    const [row] = await connection.query<{ options: string }>(
      'select umoptions::text as options from pg_catalog.pg_user_mappings',
    )
    expect(row?.options).toContain("password=it's 100% hidden")
    const mapping = (await readCatalog(connection)).objects.get(
      'user-mapping:public@files' as Parameters<typeof Map.prototype.get>[0],
    )
    expect(mapping).toMatchObject({ options: operation.args.options })
    expect(JSON.stringify(statementsOf([operation], each.serverVersion))).not.toContain('hidden')
  })

  test('a secret that is not given is an error that names the setting', async () => {
    const { connection } = await each.fresh()
    await connection.execute(server)
    await expect(applyOperations(connection, [operation])).rejects.toThrow(
      'the setting limbeck.files_public_password holds no secret',
    )
  })

  test('the error of a statement with a secret does not hold it', async () => {
    const { connection } = await each.fresh()
    await connection.execute(`set limbeck.secret = 'hidden'`)
    const error: unknown = await applyOperations(connection, [operation]).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(Error)
    const { cause } = error as Error
    expect(String(error)).toContain('server "files" does not exist')
    expect(`${error} ${JSON.stringify(cause)} ${JSON.stringify((cause as Error).cause)}`).not.toContain(
      'hidden',
    )
  })
})

test('a secret as a text is refused', () => {
  const clear = createUserMapping.of({ server: 'files', user: 'public', options: { password: 'hidden' } })
  expect(() => statementsOf([clear], 170_000)).toThrow('The option password holds a secret')
})
