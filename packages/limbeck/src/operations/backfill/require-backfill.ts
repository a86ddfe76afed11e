import { LimbeckError } from '../../errors/limbeck-error.ts'
import type { BackfillRows } from './backfill-rows.ts'

type Check = readonly [isRight: (value: unknown) => boolean, expected: string]

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''
const isAbsent = (value: unknown): boolean => value === undefined
const atLeast = (least: number) => (value: unknown) =>
  isAbsent(value) || (typeof value === 'number' && Number.isFinite(value) && value >= least)

const checks: Readonly<Record<keyof BackfillRows, Check>> = {
  table: [isText, 'the name of a table'],
  schema: [(value) => isAbsent(value) || isText(value), 'the name of a schema'],
  set: [isSet, 'one SQL expression at least, by column: { full_name: "first || last" }'],
  where: [(value) => isAbsent(value) || isText(value), 'an SQL condition'],
  batch: [
    (value) => isAbsent(value) || (Number.isInteger(value) && Number(value) >= 1),
    'a whole number of rows, 1 or more',
  ],
  pauseMs: [atLeast(0), 'a number of milliseconds, 0 or more'],
  maxLagSeconds: [atLeast(0), 'a number of seconds, 0 or more'],
}

/**
 * Refuses arguments of `op.backfill` that cannot be meant.
 *
 * @throws LimbeckError `backfill.invalid-argument`
 */
export function requireBackfill(args: unknown): asserts args is BackfillRows {
  if (typeof args !== 'object' || args === null) {
    throw invalid(
      'takes one object',
      'Write op.backfill({ table: "users", set: { full_name: "first || last" } }).',
      {},
    )
  }
  const given = args as Readonly<Record<string, unknown>>
  for (const name of Object.keys(given)) {
    if (Object.hasOwn(checks, name)) continue
    throw invalid(`has no argument ${name}`, `Its arguments are ${Object.keys(checks).join(', ')}.`, {
      argument: name,
    })
  }
  for (const [name, [isRight, expected]] of Object.entries(checks)) {
    if (isRight(given[name])) continue
    throw invalid(`needs another ${name}`, `${name} must be ${expected}.`, { argument: name })
  }
}

function isSet(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const entries = Object.entries(value)
  return entries.length > 0 && entries.every((entry) => entry.every(isText))
}

function invalid(what: string, hint: string, details: Readonly<Record<string, unknown>>): LimbeckError {
  return new LimbeckError('backfill.invalid-argument', `op.backfill ${what}`, { hint, details })
}
