import type { RelationFacts } from '../facts/lock-facts.ts'

/** An index or key that is made on a partitioned table. */
interface WantedIndex {
  /** Undefined where its keys are more than columns. */
  readonly columns: readonly string[] | undefined
  readonly isUnique: boolean
  readonly isPrimary: boolean
}

/** Whether a partition has such an index already, which then becomes part of the new one. False in doubt. */
export function lendsIndex(
  partition: RelationFacts | undefined,
  { columns, isUnique, isPrimary }: WantedIndex,
): boolean {
  return (partition?.indexes ?? []).some(
    (index) =>
      index.isPlain &&
      index.isUnique === isUnique &&
      index.isPrimary === isPrimary &&
      index.keys.join() === columns?.join(),
  )
}
