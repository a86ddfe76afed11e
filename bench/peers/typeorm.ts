import { historySql } from '../schema/history-sql.ts'
import { nodeCommand } from './node-command.ts'
import { numbered } from './numbered.ts'
import type { Peer } from './peer.ts'
import { typeormModels } from './typeorm-models.ts'
import { writeProject } from './write-project.ts'

const program = 'typeorm/cli.js'

/** TypeORM, with migrations as its generator writes them. */
export const typeorm: Peer = {
  name: 'typeorm',
  runtime: 'node',
  packages: { npm: ['typeorm@1', 'pg@8', 'reflect-metadata@0.2'] },
  starts: (home) => [
    { name: 'typeorm --help', command: nodeCommand({ home, folder: home }, program, ['--help']) },
  ],
  upgrades(place, tables) {
    writeProject(place, {
      'source.cjs': `const { DataSource } = require('typeorm')

module.exports.source = new DataSource({ type: 'postgres', url: process.env.DATABASE_URL, migrations: ['versions/*.cjs'] })
`,
      ...numbered(
        tables,
        (number, { name }) => `versions/${number}-${name}.cjs`,
        (table, number) => `module.exports = class ${className(table.name)}${number.slice(-13)} {
  name = '${className(table.name)}${number.slice(-13)}'
  async up(queryRunner) {
${historySql(table)
  .split(/;(?:\n|$)/)
  .filter((statement) => statement !== '')
  .map((statement) => `    await queryRunner.query(\`${statement}\`)`)
  .join('\n')}
  }
  async down(queryRunner) {
    await queryRunner.query('drop table ${table.name}')
  }
}
`,
      ),
    })
    return [
      {
        name: 'typeorm migration:run',
        command: nodeCommand(place, program, ['migration:run', '-d', 'source.cjs']),
      },
    ]
  },
  async compares(place, { tables }) {
    writeProject(place, { 'source.cjs': typeormModels(tables) })
    // Without a change it ends with 1.
    const command = nodeCommand(place, program, ['migration:generate', '--dryrun', '-d', 'source.cjs', 'x'])
    return [{ name: 'typeorm migration:generate', command: { ...command, expected: [0, 1] } }]
  },
}

function className(table: string): string {
  return table.replace('_', '')
}
