import type { MergeConflict, MergeProof } from './merge-proof.ts'

/** What a proof found, one sentence a line: for a person, or for the new revision's file. */
export function describeProof(proof: MergeProof): readonly string[] {
  const { heads, orders, conflicts, failures, madeTwice, unproven, notCompared } = proof
  const verdict = proof.isProven
    ? orders.length === 1
      ? `${together(heads)} can be applied in one order only, since one depends on the other: nothing to fight over.`
      : `${together(heads)} give the same schema in every order (${orders.length} were run).`
    : `${together(heads)} do not go together.`
  return [
    verdict,
    ...conflicts.map(describeConflict),
    ...failures.map(
      ({ revision, after, statement, message }) =>
        `After ${after.join(', ')}, ${revision} fails: ${message} (${statement})`,
    ),
    ...(proof.isProven ? madeTwice : []).map(
      ({ object, revisions }) =>
        `${object} is made by ${together(revisions.map(({ revision }) => revision))}: the downgrade of one drops it.`,
    ),
    ...unproven.map(({ revision, operation }) => `Order matters, unproven: ${revision}, ${operation}`),
    ...notCompared.map(({ kind, name }) => `Not compared: ${kind} ${name}`),
  ]
}

/** What branches fight over, and who: `column public.users.phone (a1 creates it, b1 creates it)`. */
export function describeConflict({ object, revisions }: MergeConflict): string {
  const sides = revisions.map(({ revision, does }) =>
    does === 'fails' || does === 'comes first' ? `${revision} ${does}` : `${revision} ${does} it`,
  )
  return `${object ?? 'an object that could not be told'} (${sides.join(', ')})`
}

function together(names: readonly string[]): string {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
