import type { Database } from '../drivers/driver.ts'
import { openDatabase } from '../drivers/open-database.ts'
import { LimbeckError } from '../errors/limbeck-error.ts'
import { answeringSecrets } from './answering-secrets.ts'
import { borrowedShadow } from './borrowed-shadow.ts'
import { embeddedShadow } from './embedded-shadow.ts'
import { isEmbedded } from './is-embedded.ts'
import { serverShadow } from './server-shadow.ts'
import type { Shadow } from './shadow.ts'

/** Where scratch databases come from. */
export interface ShadowOptions {
  /** `auto`: beside the target, else embedded. `embedded`: in this process. Else the URL of a server for them. */
  readonly setting: string
  /** The database that is being migrated. It stays open when the shadow closes. */
  readonly target?: Database | undefined
  /** Hears why the first choice could not be taken, and of scratch databases that could not be dropped. */
  readonly warn?: ((message: string) => void) | undefined
}

/**
 * Makes the place that scratch databases come from. Nothing is connected or started before the first use.
 *
 * @throws LimbeckError `config.invalid-shadow`; from `use` also `shadow.unavailable`, `shadow.not-empty`,
 * `shadow.not-permitted` and what connecting throws
 */
export function createShadow(options: ShadowOptions): Shadow {
  return answeringSecrets(placeFor(options))
}

function placeFor({ setting, target, warn = () => {} }: ShadowOptions): Shadow {
  if (setting === 'auto') return deferred(() => chooseShadow(target, warn))
  if (isEmbedded(setting)) return embedded()
  const database = openDatabase(setting)
  const shadow = beside(database, warn)
  if (shadow === undefined)
    throw new LimbeckError('config.invalid-shadow', `${database.maskedUrl} cannot be a shadow database.`, {
      hint: 'Set "shadow" to "auto", "embedded" or a postgresql:// URL.',
    })
  return deferred(async () => ((await shadow.isPermitted()) ? shadow : borrowedShadow(database)))
}

async function chooseShadow(target: Database | undefined, warn: (message: string) => void): Promise<Shadow> {
  const shadow = target === undefined ? undefined : beside(target, warn)
  if (target === undefined || shadow === undefined) return embedded()
  const reason = await shadow.isPermitted().then(
    (isPermitted) => (isPermitted ? undefined : 'the role may not create databases there'),
    (error: Error) => error.message,
  )
  if (reason === undefined) return shadow
  warn(`No scratch databases beside ${target.maskedUrl}: ${reason}. They are embedded instead.`)
  return embedded(reason)
}

function beside(database: Database, warn: (message: string) => void) {
  const sibling = database.sibling?.bind(database)
  return sibling === undefined ? undefined : serverShadow(database, sibling, warn)
}

function embedded(reason = 'no database server is given'): Shadow {
  const shadow = embeddedShadow(() => openDatabase('pglite:memory'))
  return {
    prepare: () => shadow.prepare?.(),
    close: () => shadow.close(),
    use: (work) =>
      shadow.use(work).catch((error: unknown) => {
        if (!(error instanceof LimbeckError) || error.code !== 'driver.missing-package') throw error
        throw new LimbeckError(
          'shadow.unavailable',
          `There is no place for scratch databases: ${reason}, and PGlite is missing.`,
          {
            hint: `${error.hint} Or let the role create databases (alter role … createdb), or set "shadow" to a server's URL.`,
            cause: error,
          },
        )
      }),
  }
}

/** Chooses at the first use, and again when choosing failed. */
function deferred(choose: () => Promise<Shadow>): Shadow {
  let chosen: Promise<Shadow> | undefined
  const place = () => {
    chosen ??= choose().catch((error: unknown) => {
      chosen = undefined
      throw error
    })
    return chosen
  }
  return {
    use: async (work) => (await place()).use(work),
    prepare() {
      place().then(
        (shadow) => shadow.prepare?.(),
        () => undefined,
      )
    },
    async close() {
      await (await chosen?.catch(() => undefined))?.close()
    },
  }
}
