import { LimbeckError } from '../errors/limbeck-error.ts'
import { maskUrl } from '../sql/mask-url.ts'
import type { Database } from './driver.ts'
import { pg } from './pg.ts'
import { pglite } from './pglite.ts'

/**
 * Opens the database at `url` with the driver for its scheme: `postgresql://…` (also `postgres://` and SQLAlchemy's
 * `postgresql+driver://`), `pglite:memory` or `pglite:./folder`. Nothing is connected yet.
 *
 * @throws LimbeckError `config.missing-url`, `config.unknown-url`
 */
export function openDatabase(url: string): Database {
  if (url.trim() === '')
    throw new LimbeckError('config.missing-url', 'There is no database URL.', {
      hint: 'Set DATABASE_URL, pass --url, or write "url" into limbeck.config.ts.',
    })
  if (/^postgres(?:ql)?(?:\+\w+)?:\/\//i.test(url)) return pg.open(url)
  if (/^pglite:./i.test(url)) return pglite.open(url)
  throw new LimbeckError(
    'config.unknown-url',
    `The database URL has a form that is not known: ${maskUrl(url)}`,
    {
      hint: 'Write postgresql://user:password@host:port/name, pglite:./folder or pglite:memory.',
    },
  )
}
