import type { ModelStatement } from '../model-source.ts'
import type { SourceContext } from '../source.ts'
import { checkModels } from './check-models.ts'
import { collectModels } from './collect-models.ts'
import { createRendering } from './create-rendering.ts'
import { findSilentFiles } from './find-silent-files.ts'
import { importModels } from './import-models.ts'
import { modelsSql } from './models-sql.ts'
import type { GivenModels } from './read-models.ts'
import { refuseCasing } from './refuse-casing.ts'

/** What running models showed. */
export interface RunModels {
  readonly statements: readonly ModelStatement[]
  /** Every file that was run, absolute: the given ones and what they import, without packages. */
  readonly reached: ReadonlySet<string>
  /** Whether each file yields what it should. */
  readonly isSound: boolean
}

/**
 * Runs `files`, or takes the modules that are loaded already, and says in SQL what they describe. Warns of a file that yields
 * nothing although it should.
 */
export async function runModels(
  { models, name, options }: GivenModels,
  files: readonly string[] | undefined,
  { directory, warn }: Pick<SourceContext, 'directory' | 'warn'>,
): Promise<RunModels> {
  const imported = await importModels(files ?? [], directory, options.orm ?? 'drizzle-orm')
  const { orm, reached } = imported
  const modules =
    files === undefined ? [{ exports: models as Readonly<Record<string, unknown>> }] : imported.modules
  refuseCasing(orm, options)
  const found = collectModels(modules, orm)
  const silent = await findSilentFiles(modules, found, directory)
  for (const file of silent) {
    warn?.({
      code: 'models.nothing-exported',
      message: `${file} exports no table`,
      hint: 'Export its tables, or leave the file out of `models` of the configuration.',
    })
  }
  checkModels(found, orm, name)
  return {
    statements: modelsSql(found, createRendering(orm, options), options.extensions ?? []),
    reached,
    isSound: silent.length === 0,
  }
}
