import { join } from 'node:path'
import { historySql } from '../schema/history-sql.ts'
import { writeFiles } from '../schema/write-files.ts'
import { nodeCommand } from './node-command.ts'
import { numbered } from './numbered.ts'
import type { Peer } from './peer.ts'

const platform = `${process.platform}-${process.arch}`

/** dbmate, a program in Go: itself, and as npm starts it. */
export const dbmate: Peer = {
  name: 'dbmate',
  runtime: 'native',
  packages: { npm: ['dbmate@2'] },
  starts: (home) => [
    {
      name: 'dbmate --version',
      command: { program: binary(home), parameters: ['--version'], directory: home },
    },
    { name: 'npx dbmate --version', command: nodeCommand({ home, folder: home }, shim, ['--version']) },
  ],
  upgrades({ home, folder, url }, tables) {
    writeFiles(
      folder,
      numbered(
        tables,
        (number, { name }) => `versions/${number}_make_${name}.sql`,
        (table) => `-- migrate:up\n${historySql(table)}\n\n-- migrate:down\ndrop table ${table.name};\n`,
      ),
    )
    const parameters = [
      ...[
        '--url',
        `${url}?sslmode=disable`,
        '--no-dump-schema',
        '--migrations-dir',
        join(folder, 'versions'),
      ],
      'migrate',
    ]
    return [
      { name: 'dbmate migrate', command: { program: binary(home), parameters, directory: folder } },
      { name: 'npx dbmate migrate', command: nodeCommand({ home, folder }, shim, parameters) },
    ]
  },
}

const shim = 'dbmate/dist/cli.js'

function binary(home: string): string {
  return join(home, `node_modules/@dbmate/${platform}/bin/dbmate`)
}
