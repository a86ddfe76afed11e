import { join } from 'node:path'
import type { Jiti } from 'jiti'
import { LimbeckError } from '../../errors/limbeck-error.ts'
import type { Orm } from './orm.ts'

/**
 * Loads the drizzle-orm that a file in `directory` would get by importing `packageName`.
 *
 * @throws LimbeckError `models.drizzle-missing`, `models.drizzle-unsupported`
 */
export async function loadOrm(jiti: Jiti, directory: string, packageName: string): Promise<Orm> {
  const { npmVersion: version } = await load<{ readonly npmVersion: string }>('/version')
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10))
  if (major === 0 && minor < 40) {
    throw new LimbeckError('models.drizzle-unsupported', `${packageName} ${version} is too old to be read`, {
      hint: `Install 0.40 or later: npm install ${packageName}@latest`,
      details: { version },
    })
  }
  const core = await load<Orm['core']>('/pg-core')
  return {
    version,
    isOne: major >= 1,
    root: await load(''),
    core: { ...core, getTableConfig: onceFor(core.getTableConfig) },
  }

  async function load<Module>(subpath: string): Promise<Module> {
    try {
      return await jiti.import<Module>(`${packageName}${subpath}`, {
        parentURL: join(directory, 'models.ts'),
      })
    } catch (cause) {
      throw new LimbeckError('models.drizzle-missing', `${packageName} cannot be loaded from ${directory}`, {
        hint: `Install it in the project: npm install ${packageName}`,
        details: { package: packageName, directory },
        cause,
      })
    }
  }
}

type ReadsTable = Orm['core']['getTableConfig']

/** A declaration is asked a dozen times what it holds, and makes its indexes and keys anew each time. */
function onceFor(read: ReadsTable): ReadsTable {
  const known = new WeakMap<object, ReturnType<ReadsTable>>()
  return (table) => {
    const config = known.get(table) ?? read(table)
    known.set(table, config)
    return config
  }
}
