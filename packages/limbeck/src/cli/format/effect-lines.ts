import { blockedBy } from '../../locks/blocked-by.ts'
import type { RelationLock } from '../../locks/relation-lock.ts'
import type { StatementEffects } from '../../locks/statement-effects.ts'
import type { StepEffects } from '../../locks/step-effects.ts'
import type { TableSize } from '../../project/plan-effects.ts'
import { byteSize } from './byte-size.ts'

type Sizes = ReadonlyMap<string, TableSize>

/**
 * What a step does to tables in use, as lines: whom it blocks on which table and how large that is, what it rewrites,
 * scans and builds, and of a trace how long it took and where it was not as expected.
 */
export function effectLines(
  { predicted, trace, disagreements }: StepEffects,
  sizes: Sizes,
): readonly string[] {
  const effects = trace ?? predicted
  if (effects === undefined) return ['what it blocks is not known: it is code, or no SQL that can be parsed']
  return [
    ...lockLines(effects.locks, sizes),
    ...workLines(effects),
    ...(trace === undefined ? [] : [`took ${trace.durationMs.toFixed(1)} ms`]),
    ...disagreements.map((each) => `warning: ${each}`),
  ]
}

function lockLines(locks: readonly RelationLock[] | undefined, sizes: Sizes): readonly string[] {
  if (locks === undefined)
    return ['what it blocks is not known: it runs outside a transaction, on a server of one session']
  // What every reader takes is no news.
  const held = locks.filter(({ mode }) => mode !== 'access share')
  return held.length === 0 ? ['blocks nothing'] : held.map((lock) => lockLine(lock, sizes.get(lock.relation)))
}

function lockLine({ relation, mode }: RelationLock, size: TableSize | undefined): string {
  const blocked = { reads: 'reads and writes of', writes: 'writes of', nothing: 'nothing on' }[
    blockedBy(mode)
  ]
  return [
    `blocks ${blocked} ${relation} (${mode})`,
    ...(size === undefined ? [] : [byteSize(size.bytes)]),
    ...(size?.rows === undefined ? [] : [`about ${size.rows.toLocaleString('en')} rows`]),
  ].join(', ')
}

function workLines({ rewrites, scans, builds }: Omit<StatementEffects, 'locks'>): readonly string[] {
  return [
    ...rewrites.map((table) => `rewrites ${table}`),
    ...scans.map((table) => `scans ${table}`),
    ...builds.map((table) => `builds an index of ${table}`),
  ]
}
