import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from '../measure/command.ts'
import { writeFiles } from '../schema/write-files.ts'
import { alembicHistory } from './alembic-history.ts'
import { alembicModels } from './alembic-models.ts'
import type { Peer, PeerPlace } from './peer.ts'

/** Alembic, in Python, with psycopg2. */
export const alembic: Peer = {
  name: 'alembic',
  runtime: 'python',
  packages: {
    debian: [
      'alembic',
      'alembic',
      'sqlalchemy',
      'mako',
      'markupsafe',
      'psycopg2',
      'editor',
      'dateutil',
      'six',
      'pkg-resources',
      'greenlet',
    ].map((name, index) => (index === 0 ? name : `python3-${name}`)),
  },
  starts: (home) => [
    { name: 'alembic --version', command: run({ home, folder: home, url: '' }, ['--version']) },
  ],
  upgrades(place, tables) {
    writeFiles(place.folder, alembicHistory(tables))
    return [{ name: 'alembic upgrade head', command: run(place, ['upgrade', 'head']) }]
  },
  async compares(place, { tables }) {
    const { url, folder } = place
    writeFiles(folder, { 'models.py': alembicModels(tables), 'versions/.keep': '' })
    writeFiles(folder, alembicHistory([]))
    const versions = join(folder, 'versions')
    const prepare = async () => {
      rmSync(versions, { recursive: true })
      writeFiles(folder, { 'versions/.keep': '' })
    }
    return [
      {
        name: 'alembic revision --autogenerate',
        command: run({ ...place, url }, ['revision', '--autogenerate', '-m', 'ten']),
        prepare,
      },
    ]
  },
}

/** Debian's Python, and of its packages ours alone. */
function run({ home, folder, url }: PeerPlace, words: readonly string[]): Command {
  const packages = join(home, 'root/usr/lib/python3/dist-packages')
  return {
    program: '/usr/bin/python3',
    parameters: ['-S', join(home, 'root/usr/bin/alembic'), ...words],
    directory: folder,
    environment: { PYTHONPATH: packages, DATABASE_URL: url },
  }
}
