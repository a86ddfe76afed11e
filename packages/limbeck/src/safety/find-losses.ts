import type { Node } from 'libpg-query'
import type { Lost } from '../operations/lost.ts'
import type { Operation } from '../operations/operation.ts'
import type { Plan, Step } from '../plan/plan.ts'
import { nodeOf } from '../sql/ast/node-of.ts'
import type { ParseStatement } from '../sql/load-parser.ts'
import { followSql } from './follow-sql.ts'
import { followStep } from './follow-step.ts'
import { inSchemas } from './in-schemas.ts'
import { isWritten } from './is-written.ts'
import type { PossibleLoss } from './loss.ts'
import { lostByForeignKey } from './lost-by-foreign-key.ts'
import { lostBySql } from './lost-by-sql.ts'
import { mayLoseData } from './may-lose-data.ts'
import { NameTrail } from './name-trail.ts'
import { namedBefore } from './named-before.ts'
import { searchPathOf } from './search-path-of.ts'

/** Words without which a text neither takes anything away nor changes a name, or where it is looked for. */
const concerned = /\b(?:drop|truncate|delete|type|references|rename|create|schema|search_path|reset)\b/i

/**
 * The steps of a plan that may take data away, in order: by the names that hold before it, without what it makes
 * itself. Operations say what they lose; SQL that a person wrote is read by `loadParser`'s parser, which is loaded only
 * where there is such text. What TypeScript code, functions, and SQL that a DO block puts together do is not seen.
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
  let path: SearchPath = { schemas: [], revision: undefined }
  for (const [index, step] of steps.entries()) {
    const take = (lost: readonly Lost[]) => {
      const known = lost.flatMap((each) => namedBefore(each, trail) ?? [])
      losses.push(...known.map((each) => ({ step, lost: each })))
    }
    if (!isWritten(step.operation)) {
      take(declaredLosses(step, !begun.has(step.operation)))
      begun.add(step.operation)
      followStep(step, steps[index + 1], undefined, trail)
      continue
    }
    for (const { node, sql } of await writtenStatements(step, loadParser)) {
      path = pathAfter(node, step, path)
      const { schemas, revision } = path
      const lost = lostBySql(node, sql)
      // Whether a path holds in the next revision, the runner and the statement decide.
      take([
        ...(schemas.length > 0 && revision === step.revision ? [] : lost),
        ...(schemas.length > 0 ? lost.flatMap((each) => inSchemas(each, schemas)) : []),
      ])
      followSql(node, trail)
    }
  }
  return losses
}

/** Where names without a schema are looked for; nothing where nobody has said so. */
interface SearchPath {
  readonly schemas: readonly string[]
  /** Which revision has said so. */
  readonly revision: string | undefined
}

function pathAfter(node: Node, { revision }: Step, before: SearchPath): SearchPath {
  const schemas = searchPathOf(node)
  return schemas === undefined ? before : { schemas, revision }
}

/** An operation of several statements loses by the first of them what its arguments say. */
function declaredLosses({ operation, statement }: Step, isFirst: boolean): readonly Lost[] {
  const declared = (statement.hazards ?? []).flatMap(({ lost }) => lost ?? [])
  return [...declared, ...(isFirst ? lostByForeignKey(operation) : [])]
}

/** The statement of a step, or those in a DO block, as far as they may concern data or names. */
async function writtenStatements(
  { statement }: Step,
  loadParser: () => Promise<ParseStatement>,
): Promise<readonly { readonly node: Node; readonly sql: string }[]> {
  if (!('sql' in statement) || !concerned.test(statement.sql)) return []
  const parse = await loadParser()
  const read = (sql: string) => {
    const parsed = parse(sql)
    return 'node' in parsed ? [{ node: parsed.node, sql }] : []
  }
  const whole = read(statement.sql)
  if (!whole.some(({ node }) => nodeOf(node, 'DoStmt') !== undefined)) return whole
  const { loadBlockReader } = await import('../sql/load-block-reader.ts')
  const readBlock = await loadBlockReader()
  return readBlock(statement.sql).flatMap(read)
}
