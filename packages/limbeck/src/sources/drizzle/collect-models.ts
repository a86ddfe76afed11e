import type { PgPolicy } from 'drizzle-orm/pg-core'
import { LimbeckError } from '../../errors/limbeck-error.ts'
import type { ModelModule } from './import-models.ts'
import type { Found, Models } from './models.ts'
import type { Orm } from './orm.ts'

/**
 * Sorts the exports of `modules` into kinds. An object that several files export counts once; aliases of tables and
 * what is not Drizzle's are passed over. An exported record of tables, as a schema object is, is looked into.
 *
 * @throws LimbeckError `models.wrong-dialect` for a table of another database
 */
export function collectModels(modules: readonly ModelModule[], orm: Orm): Models {
  const models = emptyModels()
  const seen = new Set<unknown>()
  for (const { file, exports } of modules) {
    for (const [name, value] of Object.entries(exports)) collect(value, { name, file, isNested: false })
  }
  return models

  function collect(value: unknown, at: Place): void {
    if (value === null || (typeof value !== 'object' && typeof value !== 'function') || seen.has(value))
      return
    seen.add(value)
    const found = <Value>(object: Value): Found<Value> => ({
      value: object,
      place: placeText(at),
      file: at.file,
    })
    const { core, root } = orm
    if (core.isPgEnum(value)) models.enums.push(found(value))
    else if (typeof value === 'function') return
    else if (root.is(value, core.PgTable)) isAlias(value) || models.tables.push(found(value))
    else if (root.is(value, core.PgSchema)) models.schemas.push(found(value.schemaName))
    else if (core.isPgView(value)) models.views.push(found(value))
    else if (core.isPgMaterializedView(value)) models.materializedViews.push(found(value))
    else if (core.isPgSequence(value)) models.sequences.push(found(value))
    else if (root.is(value, core.PgRole)) models.roles.push(found(value))
    else if (root.is(value, core.PgPolicy)) isLinked(value) && models.policies.push(found(value))
    else if (root.is(value, root.Table)) throw wrongDialect(root.getTableName(value), placeText(at))
    else if (!at.isNested && isPlain(value)) {
      for (const [name, nested] of Object.entries(value)) {
        collect(nested, { name: `${at.name}.${name}`, file: at.file, isNested: true })
      }
    }
  }
}

interface Place {
  readonly name: string
  readonly file: string | undefined
  readonly isNested: boolean
}

type Mutable<Lists> = {
  -readonly [Key in keyof Lists]: Lists[Key] extends readonly (infer Item)[] ? Item[] : never
}

function emptyModels(): Mutable<Models> {
  return {
    schemas: [],
    roles: [],
    enums: [],
    sequences: [],
    tables: [],
    views: [],
    materializedViews: [],
    policies: [],
  }
}

function placeText({ name, file }: Place): string {
  return file === undefined ? name : `${name} in ${file}`
}

function isAlias(table: object): boolean {
  return (table as { readonly [key: symbol]: unknown })[Symbol.for('drizzle:IsAlias')] === true
}

/** Drizzle keeps what `link` was given in a property that its types do not show. */
function isLinked(policy: PgPolicy): boolean {
  return '_linkedTable' in policy && policy._linkedTable !== undefined
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

function wrongDialect(table: string, place: string): LimbeckError {
  return new LimbeckError('models.wrong-dialect', `table ${table} (${place}) is not a PostgreSQL table`, {
    hint: 'Declare it with pgTable from drizzle-orm/pg-core.',
    details: { table, place },
  })
}
