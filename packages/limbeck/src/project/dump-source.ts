import type { CatalogObject, UnmanagedObject } from '../catalog/catalog.ts'
import { database } from '../sources/database.ts'
import type { Source } from '../sources/source.ts'
import { compareStates } from './compare-states.ts'
import { emptySource } from './empty-source.ts'
import { operationsSql } from './operations-sql.ts'
import type { ProjectContext } from './project-context.ts'

/** A state as data and as SQL. */
export interface DumpResult {
  /** The catalog as JSON: its objects in a list, sorted by id. */
  readonly catalog: {
    readonly serverVersion: number
    readonly objects: readonly CatalogObject[]
    readonly unmanaged: readonly UnmanagedObject[]
  }
  /** The SQL that makes it in an empty database, one statement each, without a semicolon. */
  readonly statements: readonly string[]
}

/** Loads a source, by default the database, and writes what is in the project's scope as SQL. */
export async function dumpSource(context: ProjectContext, of?: Source): Promise<DumpResult> {
  const source = of ?? database(await context.database(), { owner: context.settings.role })
  const { desired, upgrade } = await compareStates(context, emptySource, source)
  const { serverVersion, unmanaged } = desired
  const objects = [...desired.objects.values()].sort((left, right) => (left.id < right.id ? -1 : 1))
  return {
    catalog: { serverVersion, objects, unmanaged },
    statements: operationsSql(upgrade, { serverVersion, online: false }),
  }
}
