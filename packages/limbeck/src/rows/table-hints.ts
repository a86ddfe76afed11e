import type { Hints } from './hints.ts'
import { joinHints } from './join-hints.ts'
import { readHints } from './read-hints.ts'
import type { TableFacts } from './table-facts.ts'

/** What the conditions of a table speak of, by column. */
export function tableHints({ columns, conditions }: TableFacts): ReadonlyMap<number, Hints> {
  const own = conditions.map((condition) => ({ ...condition, hints: readHints(condition.text) }))
  const found = columns.map(({ number }) => {
    const hints = own.filter((each) => each.columns.includes(number)).map((each) => each.hints)
    return [number, hints] as const
  })
  return new Map(
    found.filter(([, hints]) => hints.length > 0).map(([number, hints]) => [number, joinHints(hints)]),
  )
}
