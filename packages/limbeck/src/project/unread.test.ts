import { expect, test } from 'vitest'
import { folderWith } from '../../test/folder-with.ts'
import { onEveryServer } from '../../test/on-every-server.ts'
import { sqlText } from '../sources/sql-text.ts'
import { openProject } from './open-project.ts'

function schema(user: string, secret: string): string {
  return `
    create foreign data wrapper w;
    create server files foreign data wrapper w options (host 'one', api_key '${secret}');
    create user mapping for public server files options (user '${user}', password '${secret}');
    create subscription s connection 'host=${secret}' publication p with (connect = false, slot_name = none)`
}

/** What of it nobody may compare. */
const secrets = [
  { kind: 'server', name: 'files (value of the option api_key)' },
  { kind: 'subscription', name: 's (connection, whether it is enabled)' },
  { kind: 'user-mapping', name: 'public@files (value of the option password)' },
]

onEveryServer(
  (server) => {
    test('secrets that count as equal are listed as not compared, by diff and by check', async () => {
      const { url, connection } = await server.fresh()
      await connection.execute(schema('ann', 'hidden'))
      const models = sqlText(schema('ann', 'other'))
      const logged: string[] = []
      const project = await openProject(
        { url, models: [models], revisions: [await folderWith({})] },
        { log: ({ text }) => logged.push(text) },
      )
      expect(await project.check()).toMatchObject({ differences: [], unmanaged: secrets })
      const warnings = secrets.map(({ kind, name }) => `Not compared: ${kind} ${name}`)
      expect(logged.splice(0)).toEqual(warnings)
      expect(await project.diff(await project.source(url), models)).toMatchObject({
        operations: [],
        unmanaged: secrets,
      })
      expect(logged.splice(0)).toEqual(warnings)
      expect(JSON.stringify([warnings, secrets])).not.toContain('hidden')
      await project.close()
    })

    test('a secret that only one side has is a difference', async () => {
      const { url, connection } = await server.fresh()
      await connection.execute('create foreign data wrapper w; create server files foreign data wrapper w')
      const models = sqlText(
        `create foreign data wrapper w; create server files foreign data wrapper w options (api_key 'hidden')`,
      )
      const project = await openProject({ url, models: [models], revisions: [await folderWith({})] })
      const { differences, unmanaged } = await project.check()
      expect(differences).toEqual([expect.stringContaining('limbeck.files_api_key')])
      expect(unmanaged).toEqual([])
      await project.close()
    })
  },
  { only: ['postgresql 15', 'postgresql 18'], because: 'secrets are kept from all versions alike' },
)
