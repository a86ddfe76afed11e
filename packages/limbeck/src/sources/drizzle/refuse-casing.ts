import { LimbeckError } from '../../errors/limbeck-error.ts'
import type { DrizzleOptions } from './drizzle-options.ts'
import type { Orm } from './orm.ts'

/**
 * Refuses the option `casing` with Drizzle 1.0, whose queries would not follow it.
 *
 * @throws LimbeckError `models.casing-unsupported`
 */
export function refuseCasing(orm: Orm, { casing }: DrizzleOptions): void {
  if (casing === undefined || !orm.isOne) return
  const declared = casing === 'snake_case' ? 'snakeCase.table' : 'camelCase.table'
  throw new LimbeckError(
    'models.casing-unsupported',
    `drizzle-orm ${orm.version} has no casing outside its tables`,
    {
      hint: `Take \`casing\` out of the source, and declare tables with ${declared} from drizzle-orm/pg-core.`,
      details: { version: orm.version, casing },
    },
  )
}
