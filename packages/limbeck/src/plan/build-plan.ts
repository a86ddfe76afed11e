import type { ObjectId } from '../catalog/object-id.ts'
import { LimbeckError } from '../errors/limbeck-error.ts'
import type {
  AnyOperationDefinition,
  Operation,
  OperationContext,
  Statement,
  TransactionNeed,
} from '../operations/operation.ts'
import { runsInTransaction } from '../operations/runs-in-transaction.ts'
import type { RowChange } from '../revisions/graph/row-change.ts'
import { place } from '../revisions/place.ts'
import type { RevisionBody, RevisionFile } from '../revisions/revision.ts'
import { GroupBuilder } from './group-builder.ts'
import { NewObjects } from './new-objects.ts'
import type { Plan, PlannedRevision } from './plan.ts'
import { replacedObjects } from './replaced-objects.ts'
import { revisionStatements } from './revision-statements.ts'

/** One revision to be planned: a step of the graph's walk and what its file holds. */
export interface PlanInput {
  readonly direction: 'upgrade' | 'downgrade'
  readonly file: RevisionFile
  readonly body: RevisionBody
  /** Of the file's text. */
  readonly checksum: string
  /** The exact ids of its parents. */
  readonly parents: readonly string[]
  readonly versionTable: readonly RowChange[]
  /** How an earlier run, which was cut off inside it, planned it: its remaining steps must be the same ones. */
  readonly resumed?: ResumedRevision | undefined
}

/** The circumstances under which a revision was planned. */
interface ResumedRevision {
  readonly online: boolean
  readonly createdBefore: readonly ObjectId[]
}

/** How a plan is built. */
export interface PlanOptions {
  /** The rows of the version table before the plan, and after it. */
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly serverVersion: number
  /** Whether statements take forms that do not block readers and writers of objects that existed before the plan. */
  readonly online: boolean
  /** Whether each revision has a transaction of its own, or all share one as far as their statements allow. */
  readonly transaction: 'per-revision' | 'all'
  /** Operation definitions by name. */
  readonly definitions: ReadonlyMap<string, AnyOperationDefinition>
}

/**
 * Turns revisions into statements in transaction groups. Needs no database.
 *
 * @throws LimbeckError `revision.irreversible` for a downgrade through a revision that has none
 */
export function buildPlan(inputs: readonly PlanInput[], options: PlanOptions): Plan {
  const created = new NewObjects()
  const builder = new GroupBuilder()
  const revisions = inputs.map((input) => {
    const planned = planRevision(input, options, created)
    if (options.transaction === 'per-revision') builder.close()
    for (const [index, { operation, statement, need }] of planned.statements.entries()) {
      builder.add(planned.revision, index, operation, statement, need)
    }
    builder.complete(planned.revision)
    return planned.revision
  })
  const { from, to, serverVersion } = options
  return { from, to, serverVersion, revisions, groups: builder.groups }
}

function planRevision(input: PlanInput, options: PlanOptions, created: NewObjects) {
  const online = input.resumed?.online ?? options.online
  const before = input.resumed === undefined ? created : new NewObjects(input.resumed.createdBefore)
  const within = before.branch()
  const defined = operationsOf(input).map((operation) => {
    const definition = options.definitions.get(operation.op)
    if (definition === undefined) throw new Error(`no operation is called ${operation.op}`)
    return { operation, definition, touches: definition.touches(operation.args) }
  })
  const replaced = replacedObjects(defined.map(({ touches }) => touches))
  const context: OperationContext = {
    serverVersion: options.serverVersion,
    online,
    isNew: (id) => within.has(id),
    isReplaced: (id) => replaced.has(id),
  }
  const planned = defined.map(({ operation, definition, touches }) => {
    const made = definition.sql(operation.args, context)
    within.follow(touches)
    const statements = made.map((statement) => ({
      operation,
      statement,
      need: needOf(statement, input.file),
    }))
    return { touches, statements }
  })
  const statements = revisionStatements(planned)
  const isAtomic = statements.every(
    ({ need }, index) => need === 'any' || (need === 'own' && index === statements.length - 1),
  )
  // Only a revision that can be cut off needs the list, and it is long.
  const createdBefore = isAtomic ? [] : before.list()
  created.merge(within)
  return {
    revision: plannedRevision(input, { stepCount: statements.length, isAtomic, online, createdBefore }),
    statements,
  }
}

/** In a file that asks for no transaction each statement commits by itself, inside one where that does the same. */
function needOf(statement: Statement, file: RevisionFile): TransactionNeed {
  const need = statement.transaction ?? 'any'
  if (file.transaction !== 'none' || need !== 'any') return need
  return 'sql' in statement && runsInTransaction(statement.sql) ? 'own' : 'none'
}

function operationsOf({ direction, file, body }: PlanInput): readonly Operation[] {
  if (direction === 'upgrade') return body.upgrade
  if (body.downgrade !== undefined) return body.downgrade
  const reason = file.irreversible ?? 'it has no downgrade'
  throw new LimbeckError(
    'revision.irreversible',
    `Revision ${file.revision} (${place(file.path)}) cannot be downgraded: ${reason}`,
    {
      hint: 'Choose a target above it, restore a backup, or write a new revision that changes the schema back.',
      details: { revision: file.revision, path: file.path, reason },
    },
  )
}

function plannedRevision(
  { direction, file, checksum, parents, versionTable }: PlanInput,
  facts: Pick<PlannedRevision, 'stepCount' | 'isAtomic' | 'online' | 'createdBefore'>,
): PlannedRevision {
  const itself = [file.revision]
  return {
    revision: file.revision,
    direction,
    message: file.message,
    path: file.path,
    checksum,
    from: direction === 'upgrade' ? parents : itself,
    to: direction === 'upgrade' ? itself : parents,
    versionTable,
    ...facts,
  }
}
