import { parseObjectId } from '../../src/catalog/parse-object-id.ts'
import type { LockFacts } from '../../src/locks/facts/lock-facts.ts'
import type { StatementTrace } from '../../src/locks/trace/statement-trace.ts'
import type { Hazard } from '../../src/operations/operation.ts'

/**
 * Where the hazards that an operation declares for a statement and what the statement was seen to do differ, a sentence
 * each. `known` are the relations that were there before the plan: only those are in use by others.
 *
 * A partition or child stands for the table that the operation names.
 */
export function hazardDifferences(
  hazards: readonly Hazard[],
  trace: StatementTrace,
  facts: LockFacts,
  known: ReadonlySet<string>,
): readonly string[] {
  const modes = new Map(trace.locks?.map(({ relation, mode }) => [relation, mode]))
  const seen = { 'rewrites-table': trace.rewrites, 'scans-table': trace.scans }
  const isDeclared = (relation: string, kinds: readonly Hazard['kind'][]) =>
    hazards.some(({ kind, on }) => kinds.includes(kind) && targetsOf(on, facts).has(relation))
  const silent = (['rewrites-table', 'scans-table'] as const).flatMap((kind) =>
    seen[kind].flatMap((table) =>
      known.has(table) && !isDeclared(table, [kind]) ? [`${table}: ${kind} is not declared`] : [],
    ),
  )
  const builds = trace.builds.flatMap((table) => {
    if (!known.has(table)) return []
    const mode = modes.get(table)
    const kind =
      mode === 'access exclusive'
        ? 'blocks-reads'
        : mode === 'share update exclusive'
          ? 'scans-table'
          : 'blocks-writes'
    return isDeclared(table, [kind]) ? [] : [`${table}: an index is built, and ${kind} is not declared`]
  })
  const wrong = hazards.flatMap(({ kind, on, lock }) => {
    // A foreign table has its rows elsewhere, and a domain may have no table.
    const targets = [...targetsOf(on, facts)].filter((name) => facts.relations.get(name)?.kind !== 'f')
    if (!targets.some((name) => facts.relations.has(name))) return []
    if (
      kind !== 'rewrites-table' &&
      kind !== 'scans-table' &&
      kind !== 'blocks-reads' &&
      kind !== 'blocks-writes'
    )
      return []
    if (lock === undefined) return [`${on}: ${kind} is declared without a lock`]
    const isHeld = targets.some((target) => modes.get(target) === lock)
    if (!isHeld && trace.locks !== undefined)
      return [`${on}: ${lock} is declared, ${targets.map((each) => modes.get(each)).join(', ')} was seen`]
    if (kind === 'blocks-reads') return lock === 'access exclusive' ? [] : [`${on}: ${lock} blocks no reads`]
    if (kind === 'blocks-writes')
      return ['share', 'share row exclusive', 'exclusive'].includes(lock)
        ? []
        : [`${on}: ${lock} is not for writes`]
    // Rows that a query reads are read without a word.
    if (lock === 'access share') return []
    const done = kind === 'scans-table' ? [...trace.scans, ...trace.builds] : trace.rewrites
    return targets.some((target) => done.includes(target))
      ? []
      : [`${on}: ${kind} is declared, none was seen`]
  })
  return [...silent, ...builds, ...wrong]
}

/** The relations that a hazard stands for: the table with its partitions and children, the tables of a domain. */
function targetsOf(on: Hazard['on'], facts: LockFacts): ReadonlySet<string> {
  const { path } = parseObjectId(on)
  const name = (path[0] === 'public' ? path.slice(1) : path).join('.')
  const found = new Set([name, ...(facts.domains.get(name)?.tables ?? [])])
  for (let size = 0; size < found.size; ) {
    size = found.size
    for (const { name: child, parents } of facts.relations.values())
      if (parents.some((parent) => found.has(parent))) found.add(child)
  }
  return found
}
