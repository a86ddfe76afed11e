import { type ObjectId, objectId } from '../catalog/object-id.ts'
import { parseObjectId } from '../catalog/parse-object-id.ts'
import type { Operation, Statement, Touches, TransactionNeed } from '../operations/operation.ts'

/** A statement of a revision before it is a step. */
export interface PlannedStatement {
  readonly operation: Operation
  readonly statement: Statement
  readonly need: TransactionNeed
}

/** What one operation of a revision has become. */
interface PlannedOperation {
  readonly touches: Touches
  readonly statements: readonly PlannedStatement[]
}

/**
 * The statements of one revision in the order in which they run: that of its operations, but those that may run later
 * come last, so that all else stays one transaction. They come sooner where an operation may build upon them.
 */
export function revisionStatements(operations: readonly PlannedOperation[]): readonly PlannedStatement[] {
  const ordered: PlannedStatement[] = []
  let waiting: PlannedOperation[] = []
  for (const operation of operations) {
    if (waiting.some(({ touches }) => buildsUpon(operation.touches, touches))) {
      ordered.push(...waiting.flatMap(({ statements }) => statements))
      waiting = []
    }
    const start = operation.statements.findIndex(({ need }) => need === 'later')
    const now = start === -1 ? operation.statements : operation.statements.slice(0, start)
    ordered.push(...now)
    if (start !== -1) waiting.push({ ...operation, statements: operation.statements.slice(start) })
  }
  return [...ordered, ...waiting.flatMap(({ statements }) => statements)]
}

/** Whether an operation may build upon what another one does. Nothing is known of one that touches nothing, as SQL does. */
function buildsUpon(
  { creates = [], changes = [], drops = [] }: Touches,
  { creates: made = [], changes: changed = [] }: Touches,
): boolean {
  const touched = [...creates, ...changes, ...drops]
  if (touched.length === 0 || hasKind(drops, ['schema'])) return true
  const isAddition = drops.length === 0 && !hasKind(creates, ['partition', 'inheritance'])
  if (isAddition && hasKind(made, ['constraint'])) return made.some((id) => touched.includes(id))
  const tables = new Set([...made, ...changed].map(tableOf))
  return touched.some((id) => tables.has(tableOf(id)))
}

function hasKind(ids: readonly ObjectId[], kinds: readonly string[]): boolean {
  return ids.some((id) => kinds.includes(parseObjectId(id).kind))
}

/** The table that a column or a constraint is part of; anything else stands for itself. */
function tableOf(id: ObjectId): ObjectId {
  const { kind, path } = parseObjectId(id)
  const isPart = path.length === 3 && (kind === 'column' || kind === 'constraint')
  return isPart ? objectId('table', ...path.slice(0, 2)) : id
}
