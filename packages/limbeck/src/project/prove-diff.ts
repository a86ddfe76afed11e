import type { Catalog } from '../catalog/catalog.ts'
import { compareCatalogs } from '../diff/compare.ts'
import type { Connection } from '../drivers/driver.ts'
import { LimbeckError } from '../errors/limbeck-error.ts'
import { readCatalog } from '../introspection/read-catalog.ts'
import { executeStatement } from '../operations/execute-statement.ts'
import type { Operation } from '../operations/operation.ts'
import { statementLine } from '../plan/statement-line.ts'
import type { Shadow } from '../shadow/shadow.ts'
import type { Comparison } from './compare-states.ts'
import { operationStatements } from './operation-statements.ts'
import { operationsSql } from './operations-sql.ts'

/** What running a diff both ways showed. */
export interface DiffProof {
  /** `server_version_num` of the server that it ran on: 180004 for 18.4. */
  readonly serverVersion: number
  /** How many statements ran on the way there, and on the way back. */
  readonly statements: number
  readonly downStatements: number
}

type Stage = 'the first side cannot be made' | 'the way there' | 'the way back'

/**
 * Runs a comparison's operations in a scratch database that has its first side, and then the way back.
 *
 * @throws LimbeckError `diff.unproven` when a statement is refused, or when a side is not reached: its details have the
 * `stage` and either the `statement` and the server's `message` or the statements that would still be `left`
 */
export async function proveDiff(
  { found, desired, upgrade, downgrade, within }: Comparison,
  shadow: Shadow,
): Promise<DiffProof> {
  return shadow.use(async (connection) => {
    const before = within(found)
    const nothing = await readCatalog(connection)
    const first = 'the first side cannot be made'
    await run(connection, first, await compareCatalogs(nothing, found, shadow))
    await requireReached(connection, first, before)
    const statements = await run(connection, 'the way there', upgrade)
    await requireReached(connection, 'the way there', desired)
    const downStatements = await run(connection, 'the way back', downgrade)
    await requireReached(connection, 'the way back', before)
    return { serverVersion: connection.serverVersion, statements, downStatements }
  })

  async function requireReached(connection: Connection, stage: Stage, side: Catalog): Promise<void> {
    const reached = within(await readCatalog(connection))
    const left = await compareCatalogs(reached, side, shadow)
    if (left.length === 0) return
    const statements = operationsSql(left, { serverVersion: connection.serverVersion, online: false })
    throw new LimbeckError(
      'diff.unproven',
      `${stage}: it would still take ${statements.map(statementLine).join('; ')}`,
      {
        hint: 'Do not apply this diff as it stands. It is a fault of Limbeck: please report both sides.',
        details: { stage, left: statements },
      },
    )
  }
}

/** Runs operations one statement after the other, since some cannot share a transaction, and returns how many there were. */
async function run(connection: Connection, stage: Stage, operations: readonly Operation[]): Promise<number> {
  // Nobody else uses the scratch database.
  const context = { serverVersion: connection.serverVersion, online: false }
  const statements = operationStatements(operations, context)
  for (const statement of statements) {
    try {
      await executeStatement(connection, statement)
    } catch (cause) {
      if (!(cause instanceof Error)) throw cause
      const line = 'sql' in statement ? statementLine(statement.sql) : statement.description
      throw new LimbeckError('diff.unproven', `${stage}: ${cause.message} (${line})`, {
        hint: 'PostgreSQL refuses it in an empty database: look whether the side needs what the other has not.',
        details: { stage, statement: line, message: cause.message },
        cause,
      })
    }
  }
  return statements.length
}
