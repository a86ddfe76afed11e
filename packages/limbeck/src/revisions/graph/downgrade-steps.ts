import { collectDowngrade } from './collect-downgrade.ts'
import { keepRows } from './keep-rows.ts'
import type { RevisionIndex } from './revision-index.ts'
import { sortNewestFirst } from './sort-newest-first.ts'
import type { Step } from './step.ts'

/** Returns the steps that take version rows down to a target, each revision before its parents and dependencies. */
export function downgradeSteps(
  index: RevisionIndex,
  current: readonly string[],
  target: string | undefined,
): readonly Step[] {
  const collected = collectDowngrade(index, {
    upper: current,
    lower: target,
    inclusive: false,
    implicitBase: false,
    exact: true,
  })
  const rows = keepRows(index, current)
  return sortNewestFirst(index, collected).map((revision) => rows.takeBack(revision))
}
