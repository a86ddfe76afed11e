import { collectUpgrade } from './collect-upgrade.ts'
import { keepRows } from './keep-rows.ts'
import type { RevisionIndex } from './revision-index.ts'
import { sortNewestFirst } from './sort-newest-first.ts'
import type { Step } from './step.ts'

/** Returns the steps that bring version rows up to a target, each revision after its parents and dependencies. */
export function upgradeSteps(
  index: RevisionIndex,
  current: readonly string[],
  target: string | readonly string[],
): readonly Step[] {
  const collected = collectUpgrade(index, {
    upper: target,
    lower: current,
    inclusive: false,
    implicitBase: true,
    exact: true,
  })
  if (collected.members.size === 0) return []
  const rows = keepRows(index, current)
  return [...sortNewestFirst(index, collected)].reverse().map((revision) => rows.apply(revision))
}
