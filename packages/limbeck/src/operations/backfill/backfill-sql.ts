import { identifier } from '../../sql/identifier.ts'
import type { BackfillRows } from './backfill-rows.ts'

/** The texts of a backfill's UPDATE. */
export interface BackfillSql {
  /** What follows SET. */
  readonly assignments: string
  /** The condition of the rows that are left. A comment at the end of an expression ends with its line. */
  readonly where: string
}

/** Writes the parts of the UPDATE that a backfill runs for each batch. */
export function backfillSql({ set, where }: Pick<BackfillRows, 'set' | 'where'>): BackfillSql {
  const entries = Object.entries(set).map(
    ([column, sql]) => [identifier(column), `(${closed(sql)})`] as const,
  )
  const differs = entries.map(([column, sql]) => `${column} is distinct from ${sql}`).join(' or ')
  return {
    assignments: entries.map(([column, sql]) => `${column} = ${sql}`).join(', '),
    where: where === undefined ? differs : closed(where),
  }
}

function closed(sql: string): string {
  return sql.includes('--') ? `${sql}\n` : sql
}
