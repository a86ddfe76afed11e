import { join } from 'node:path'
import { historySql } from '../schema/history-sql.ts'
import { nodeCommand } from './node-command.ts'
import { numbered } from './numbered.ts'
import type { Peer } from './peer.ts'
import { prismaModels } from './prisma-models.ts'
import { prismaProgram } from './prisma-program.ts'
import { writeProject } from './write-project.ts'

/**
 * Prisma: its schema engine as npm has it, in WebAssembly, called by a program of ours. Its command line fetches another
 * build of the same engine from elsewhere, and does not start without.
 */
export const prisma: Peer = {
  name: 'prisma',
  runtime: 'node',
  packages: {
    npm: [
      'prisma@7',
      '@prisma/schema-engine-wasm',
      '@prisma/adapter-pg@7',
      '@prisma/driver-adapter-utils@7',
      'pg@8',
    ],
  },
  starts: (home) => [
    {
      name: 'prisma --help',
      command: nodeCommand({ home, folder: home }, 'prisma/build/index.js', ['--help']),
    },
  ],
  upgrades(place, tables) {
    writeProject(place, {
      'prisma.mjs': prismaProgram,
      ...numbered(tables, (number, { name }) => `migrations/${number}_${name}/migration.sql`, historySql),
    })
    return [
      {
        name: 'prisma engine applyMigrations',
        command: nodeCommand(place, join(place.folder, 'prisma.mjs'), ['apply']),
      },
    ]
  },
  async compares(place, { tables }) {
    writeProject(place, { 'prisma.mjs': prismaProgram, 'schema.prisma': prismaModels(tables) })
    return [
      { name: 'prisma engine diff', command: nodeCommand(place, join(place.folder, 'prisma.mjs'), ['diff']) },
    ]
  },
}
