import type { Node } from 'libpg-query'
import type { Lost } from '../../operations/lost.ts'
import type { Plan, Step } from '../../plan/plan.ts'
import { findLosses } from '../../safety/find-losses.ts'
import { followStep } from '../../safety/follow-step.ts'
import { isWritten } from '../../safety/is-written.ts'
import { type NamePath, NameTrail } from '../../safety/name-trail.ts'
import { nodeOf } from '../../sql/ast/node-of.ts'
import { nodesOf } from '../../sql/ast/nodes-of.ts'
import { walkNodes } from '../../sql/ast/walk-nodes.ts'
import type { ParseStatement } from '../../sql/load-parser.ts'

/** What a plan leaves of the rows that are there before it. */
export interface RowClaims {
  /** What objects are called before the plan. */
  readonly trail: NameTrail
  /** Whether it says nothing of rows: code, or SQL that deletes or calls, may change any. */
  readonly isOpen: boolean
  /** Whether it changes or takes away the rows of a table, or the values of a column, by the names before it. */
  changes(path: NamePath): boolean
}

/** Works out which rows a plan leaves as they are. */
export async function rowClaims(plan: Plan, parse: ParseStatement): Promise<RowClaims> {
  const trail = new NameTrail()
  const changed = new Set<string>()
  const steps = plan.groups.flatMap(({ parts }) => parts.flatMap((part) => part.steps))
  let isOpen = false
  for (const [index, step] of steps.entries()) {
    const node = nodeOfStep(step, parse)
    if (!('sql' in step.statement) || (node !== undefined && isUnbounded(node))) isOpen = true
    const paths = node === undefined ? operationPaths(step) : updatedPaths(node)
    for (const path of paths) add(trail.before(path))
    followStep(step, steps[index + 1], node, trail)
  }
  for (const { lost } of await findLosses(plan, async () => parse)) add(lostPath(lost))
  return {
    trail,
    isOpen,
    changes: (path) => path.some((_, index) => changed.has(JSON.stringify(path.slice(0, index + 1)))),
  }

  function add(path: NamePath | undefined): void {
    if (path !== undefined) changed.add(JSON.stringify(path))
  }
}

function nodeOfStep({ operation, statement }: Step, parse: ParseStatement): Node | undefined {
  if (!isWritten(operation) || !('sql' in statement)) return undefined
  const parsed = parse(statement.sql)
  return 'node' in parsed ? parsed.node : undefined
}

/** What deletes reaches rows of other tables; what a body or a function does is not seen. INSERT leaves what is there. */
const unbounded: readonly string[] = [
  'DeleteStmt',
  'MergeStmt',
  'TruncateStmt',
  'DoStmt',
  'CallStmt',
  'CopyStmt',
]

function isUnbounded(node: Node): boolean {
  return [...walkNodes(node)].some(({ value }) => unbounded.some((kind) => kind in value))
}

/** The columns that UPDATE assigns, wherever it stands. */
function updatedPaths(node: Node): readonly NamePath[] {
  return [...walkNodes(node)].flatMap(({ value }) => {
    const update = nodeOf(value as unknown as Node, 'UpdateStmt')
    const { schemaname = 'public', relname = '' } = update?.relation ?? {}
    return nodesOf(update?.targetList, 'ResTarget').map(({ name = '' }) => [schemaname, relname, name])
  })
}

/** The columns to which an operation gives another type, and the table in which it sets values. */
function operationPaths({ operation: { op, args } }: Step): readonly NamePath[] {
  const { schema = 'public', table, column, type } = args as Readonly<Record<string, string | undefined>>
  if (table === undefined) return []
  if (op === 'backfill') return [[schema, table]]
  return op === 'alterColumn' && column !== undefined && type !== undefined ? [[schema, table, column]] : []
}

function lostPath(lost: Lost): NamePath | undefined {
  switch (lost.what) {
    case 'rows':
      return [lost.table.schema ?? 'public', lost.table.name]
    case 'values':
    case 'cast':
      return [lost.table.schema ?? 'public', lost.table.name, lost.column]
    case 'schema':
      return [lost.schema]
    default:
      return undefined
  }
}
