import type { Operation, Statement, TransactionNeed } from '../operations/operation.ts'
import type { GroupPart, PlannedRevision, Step, TransactionGroup } from './plan.ts'

interface OpenPart extends GroupPart {
  readonly steps: Step[]
  isLast: boolean
}

interface OpenGroup extends TransactionGroup {
  readonly parts: OpenPart[]
}

/** Distributes statements over transaction groups, in order. */
export class GroupBuilder {
  readonly groups: OpenGroup[] = []
  #isOpen = false

  /** Makes the next statement start a group. */
  close(): void {
    this.#isOpen = false
  }

  /** Adds the step `index` of `revision` to the group that `need` allows. */
  add(
    revision: PlannedRevision,
    index: number,
    operation: Operation,
    statement: Statement,
    need: TransactionNeed,
  ): void {
    const isTransactional = need !== 'none'
    if (need === 'none' || need === 'later') this.close()
    const part = this.#part(revision, isTransactional)
    part.steps.push({
      revision: revision.revision,
      direction: revision.direction,
      index,
      group: this.groups.length - 1,
      isTransactional,
      operation,
      statement,
    })
    if (need !== 'any') this.close()
  }

  /**
   * Marks where the revision is complete: in the transaction of its last step if it has one, so that the version row
   * commits with the change.
   */
  complete(revision: PlannedRevision): void {
    const last = this.groups.at(-1)
    const part = last?.parts.at(-1)
    if (last?.isTransactional === true && part?.revision === revision) part.isLast = true
    else this.#part(revision, true).isLast = true
  }

  #part(revision: PlannedRevision, isTransactional: boolean): OpenPart {
    const open = this.#isOpen ? this.groups.at(-1) : undefined
    const group = open ?? { isTransactional, parts: [] }
    if (open === undefined) this.groups.push(group)
    this.#isOpen = isTransactional
    const last = group.parts.at(-1)
    if (last?.revision === revision) return last
    const part: OpenPart = { revision, steps: [], isLast: false }
    group.parts.push(part)
    return part
  }
}
