import { LimbeckError } from '../errors/limbeck-error.ts'
import { definitionsWith } from '../objects/definitions-with.ts'
import type { Operation } from '../operations/operation.ts'
import type { RevisionHeader } from '../revisions/revision.ts'
import type { Settings } from './config/settings.ts'

/** A new revision before its file is written. */
export interface DraftedRevision extends RevisionHeader {
  readonly message: string
  /** Whether its operations were generated. */
  readonly isGenerated: boolean
  readonly upgrade: readonly Operation[]
  readonly downgrade: readonly Operation[]
}

/** The operations that take the place of the drafted ones; what is left out stays. */
export interface ProcessedOperations {
  readonly upgrade?: readonly Operation[]
  readonly downgrade?: readonly Operation[]
}

/** Rewrites the operations of a new revision; `false` refuses it, nothing leaves it as it is. */
export type ProcessOperations = (revision: DraftedRevision) => Answer | Promise<Answer>

// biome-ignore lint/suspicious/noConfusingVoidType: a function that only looks returns nothing
type Answer = ProcessedOperations | false | undefined | void

/**
 * The operations of a new revision after the configuration's `processOperations`; undefined when that refuses it.
 *
 * @throws LimbeckError `config.bad-operations` when it returns something else than operations
 */
export async function processOperations(
  { processOperations: process, operations: own }: Settings,
  draft: DraftedRevision,
): Promise<Required<ProcessedOperations> | undefined> {
  const answer = await process?.(draft)
  if (answer === false) return undefined
  const known = definitionsWith(own)
  const checked = (direction: 'upgrade' | 'downgrade'): readonly Operation[] => {
    const given: unknown = answer?.[direction] ?? draft[direction]
    if (Array.isArray(given) && given.every((each) => isOperation(each, known))) return given
    throw badOperations(direction, given, known)
  }
  return { upgrade: checked('upgrade'), downgrade: checked('downgrade') }
}

type Known = ReadonlyMap<string, unknown>

function isOperation(value: unknown, known: Known): value is Operation {
  return typeof value === 'object' && value !== null && 'args' in value && known.has(nameOf(value))
}

function nameOf(value: object): string {
  return 'op' in value ? String(value.op) : ''
}

function badOperations(direction: string, given: unknown, known: Known): LimbeckError {
  const bad: unknown = Array.isArray(given) ? given.find((each) => !isOperation(each, known)) : given
  const name = typeof bad === 'object' && bad !== null ? nameOf(bad) : ''
  return new LimbeckError(
    'config.bad-operations',
    `processOperations returned an ${direction} with ${name === '' ? 'something that is no operation' : `the unknown operation ${name}`}`,
    {
      hint: 'Return operations as { op, args }: those that it was given, or made by the `of` of a defineOperation(…) that stands in `operations`.',
      details: { direction },
    },
  )
}
