/** A program that applies `migrations/`, or prints what brings the database to `schema.prisma`. */
export const prismaProgram = `import { readdirSync, readFileSync } from 'node:fs'
import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum, bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import pg from 'pg'
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg'

const binary = new URL('./schema_engine_bg.wasm', import.meta.resolve('@prisma/schema-engine-wasm'))
const { instance } = await WebAssembly.instantiate(readFileSync(binary), { './schema_engine_bg.js': engine })
engine.__wbg_set_wasm(instance.exports)
instance.exports.__wbindgen_start()

// The engine asks for columns of the type "char", which the adapter refuses: they pass through it as arrays of char.
const addFields = pg.Result.prototype.addFields
pg.Result.prototype.addFields = function (fields) {
  addFields.call(this, fields)
  for (const field of this.fields) if (field.dataTypeID === 18) field.dataTypeID = 1002
}
const { Character, CharacterArray } = ColumnTypeEnum
const adapterFactory = new PrismaPg({ connectionString: process.env.DATABASE_URL })
const connect = adapterFactory.connect.bind(adapterFactory)
adapterFactory.connect = async () => {
  const adapter = await connect()
  const queryRaw = adapter.queryRaw.bind(adapter)
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query)
    return { ...result, columnTypes: result.columnTypes.map((type) => (type === CharacterArray ? Character : type)) }
  }
  return adapter
}

const filters = { externalTables: [], externalEnums: [] }
const factory = bindMigrationAwareSqlAdapterFactory(adapterFactory)
if (process.argv[2] === 'apply') {
  const session = await engine.SchemaEngine.new({ datamodels: undefined }, () => {}, factory)
  const migrationDirectories = readdirSync('migrations').sort().map((path) => ({
    path,
    migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: readFileSync(\`migrations/\${path}/migration.sql\`, 'utf8') } },
  }))
  const lockfile = { path: 'migration_lock.toml', content: 'provider = "postgresql"' }
  const migrationsList = { baseDir: 'migrations', lockfile, shadowDbInitScript: '', migrationDirectories }
  await session.applyMigrations({ filters, migrationsList })
} else {
  const content = readFileSync('schema.prisma', 'utf8')
  const session = await engine.SchemaEngine.new({ datamodels: [['schema.prisma', content]] }, () => {}, factory)
  const files = [{ path: 'schema.prisma', content }]
  const from = { tag: 'schemaDatasource', files, configDir: process.cwd() }
  const { stdout } = await session.diff({ from, to: { tag: 'schemaDatamodel', files }, script: true, exitCode: null, filters })
  process.stdout.write(stdout ?? '')
}
process.exit(0)
`
