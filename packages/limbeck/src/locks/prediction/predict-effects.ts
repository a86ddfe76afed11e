import type { Node } from 'libpg-query'
import type { LockFacts } from '../facts/lock-facts.ts'
import { noFacts } from '../facts/no-facts.ts'
import type { StatementEffects } from '../statement-effects.ts'
import { alterTable } from './alter-table.ts'
import { creatingStatements } from './creating-statements.ts'
import { domainStatements } from './domain-statements.ts'
import { droppingStatements } from './dropping-statements.ts'
import { Effects } from './effects.ts'
import { maintainingStatements } from './maintaining-statements.ts'
import { namingStatements } from './naming-statements.ts'
import { rowStatements } from './row-statements.ts'
import { sharingStatements } from './sharing-statements.ts'
import type { StatementTable } from './statement-table.ts'

/** What a statement is judged by, beside its words. */
export interface PredictionContext {
  /** The database before the statement. By default nothing of it is known, and a type change counts as a rewrite. */
  readonly facts?: LockFacts
  /** `server_version_num`. Default: the newest. */
  readonly serverVersion?: number
}

const statements: StatementTable = {
  AlterTableStmt: alterTable,
  ...creatingStatements,
  ...domainStatements,
  ...droppingStatements,
  ...maintainingStatements,
  ...namingStatements,
  ...rowStatements,
  ...sharingStatements,
}

/**
 * What a statement, as the parser has it, will do to relations that exist: its locks, and what it rewrites, scans and
 * builds. A table of what PostgreSQL 15 to 18 was seen to do; section 13.3 of the manual names the modes.
 *
 * What DO and functions do is not in their words.
 */
export function predictEffects(
  node: Node,
  { facts = noFacts, serverVersion = 180_000 }: PredictionContext = {},
): StatementEffects {
  const effects = new Effects(facts, serverVersion)
  for (const [kind, statement] of Object.entries(node)) {
    const tell = statements[kind as keyof StatementTable] as
      | ((held: unknown, effects: Effects) => void)
      | undefined
    tell?.(statement, effects)
  }
  return effects.finish()
}
