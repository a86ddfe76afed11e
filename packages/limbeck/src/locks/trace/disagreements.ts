import { isStronger } from '../is-stronger.ts'
import type { StatementEffects } from '../statement-effects.ts'
import type { StatementTrace } from './statement-trace.ts'

/**
 * Where what a statement was expected to do and what it was seen to do differ, a sentence each. The locks that readers and
 * writers take themselves are left out (a function may take them), and so are those that nobody could watch.
 */
export function disagreements(
  predicted: StatementEffects,
  traced: Omit<StatementTrace, 'messages' | 'durationMs'>,
): readonly string[] {
  const modes = (locks: StatementEffects['locks']) =>
    new Map(
      locks.flatMap(({ relation, mode }) => (isStronger(mode, 'row exclusive') ? [[relation, mode]] : [])),
    )
  const [expected, seen] = [modes(predicted.locks), modes(traced.locks ?? predicted.locks)]
  const locks = [...new Set([...expected.keys(), ...seen.keys()])].sort().flatMap((relation) => {
    const [ours, theirs] = [expected.get(relation) ?? 'no lock', seen.get(relation) ?? 'no lock']
    return ours === theirs ? [] : [`${relation}: ${ours} was expected, ${theirs} was seen`]
  })
  return [
    ...locks,
    ...compare('a rewrite', predicted.rewrites, traced.rewrites),
    ...compare('a scan', predicted.scans, traced.scans),
    ...compare('an index build', predicted.builds, traced.builds),
  ]
}

function compare(what: string, expected: readonly string[], seen: readonly string[]): readonly string[] {
  return [
    ...expected
      .filter((table) => !seen.includes(table))
      .map((table) => `${table}: ${what} was expected, none was seen`),
    ...seen
      .filter((table) => !expected.includes(table))
      .map((table) => `${table}: ${what} was seen, none was expected`),
  ]
}
