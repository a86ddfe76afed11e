import { createHash } from 'node:crypto'
import type { Step } from '../plan/plan.ts'
import { statementText } from '../plan/statement-text.ts'

/** The SHA-256 of the statements of some steps: whether finished steps are still those that the file has. */
export function stepsChecksum(steps: readonly Step[]): string {
  const texts = steps.map(({ statement }) => statementText(statement))
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex')
}
