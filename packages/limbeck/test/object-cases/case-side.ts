import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One side of a case of an object kind. */
export interface CaseSide {
  readonly sql: string
  /** The first PostgreSQL version that has the feature, from a line `-- needs: postgresql 18`. */
  readonly needs: number
  /** Why PGlite cannot run it, from a line `-- pglite …`. */
  readonly impossibleEmbedded: string | undefined
  /** What the server says to the way back, from a line `-- irreversible: …`. */
  readonly irreversible: string | undefined
}

/** Reads `before.sql` or `after.sql` of a case's folder. */
export function readCaseSide(folder: string, side: 'before' | 'after'): CaseSide {
  const file = join(folder, `${side}.sql`)
  if (!existsSync(file)) throw new Error(`${folder} has no ${side}.sql`)
  const sql = readFileSync(file, 'utf8')
  return {
    sql,
    needs: Number(/^-- needs: postgresql (\d+)$/m.exec(sql)?.[1] ?? 0),
    impossibleEmbedded: /^-- pglite (.+)$/m.exec(sql)?.[1],
    irreversible: /^-- irreversible: (.+)$/m.exec(sql)?.[1],
  }
}
