import type { Node } from 'libpg-query'
import type { Lost } from '../operations/lost.ts'
import type { Operation } from '../operations/operation.ts'
import type { Plan, Step } from '../plan/plan.ts'
import type { ParseStatement } from '../sql/load-parser.ts'
import { followStep } from './follow-step.ts'
import { isWritten } from './is-written.ts'
import type { PossibleLoss } from './loss.ts'
import { lostByForeignKey } from './lost-by-foreign-key.ts'
import { lostBySql } from './lost-by-sql.ts'
import { mayLoseData } from './may-lose-data.ts'
import { NameTrail } from './name-trail.ts'
import { namedBefore } from './named-before.ts'

/** Words without which a text neither takes anything away nor changes a name. */
const concerned = /\b(?:drop|truncate|delete|type|references|rename|create|schema)\b/i

/**
 * The steps of a plan that may take data away, in order: by the names that hold before it, without what it makes
 * itself. Operations say what they lose; SQL that a person wrote is read by `loadParser`'s parser, which is loaded only
 * where there is such text. What TypeScript code and the bodies of DO blocks and functions do is not seen.
 */
export async function findLosses(
  { groups }: Plan,
  loadParser: () => Promise<ParseStatement>,
): Promise<readonly PossibleLoss[]> {
  const steps = groups.flatMap(({ parts }) => parts.flatMap((part) => part.steps))
  if (!steps.some(mayLoseData)) return []
  const trail = new NameTrail()
  const losses: PossibleLoss[] = []
  const begun = new Set<Operation>()
  for (const [index, step] of steps.entries()) {
    const node = await nodeOfText(step, loadParser)
    const lost = isWritten(step.operation)
      ? writtenLosses(step, node)
      : declaredLosses(step, !begun.has(step.operation))
    begun.add(step.operation)
    const known = lost.flatMap((each) => namedBefore(each, trail) ?? [])
    losses.push(...known.map((each) => ({ step, lost: each })))
    followStep(step, steps[index + 1], node, trail)
  }
  return losses
}

/** An operation of several statements loses by the first of them what its arguments say. */
function declaredLosses({ operation, statement }: Step, isFirst: boolean): readonly Lost[] {
  const declared = (statement.hazards ?? []).flatMap(({ lost }) => lost ?? [])
  return [...declared, ...(isFirst ? lostByForeignKey(operation) : [])]
}

async function nodeOfText(
  { operation, statement }: Step,
  loadParser: () => Promise<ParseStatement>,
): Promise<Node | undefined> {
  if (!isWritten(operation) || !('sql' in statement) || !concerned.test(statement.sql)) return undefined
  const parsed = (await loadParser())(statement.sql)
  return 'node' in parsed ? parsed.node : undefined
}

function writtenLosses({ statement }: Step, node: Node | undefined): readonly Lost[] {
  return node !== undefined && 'sql' in statement ? lostBySql(node, statement.sql) : []
}
