import { isStronger } from '../is-stronger.ts'
import type { LockMode } from '../lock-mode.ts'
import type { StatementEffects } from '../statement-effects.ts'
import type { HeldLock } from './held-lock.ts'
import type { RelationState } from './read-relations.ts'

/** What was seen of a statement. */
export interface Observed {
  readonly before: ReadonlyMap<string, RelationState>
  readonly after: ReadonlyMap<string, RelationState>
  readonly locks: readonly HeldLock[] | undefined
  readonly messages: readonly string[]
  /** The oids of tables that were read from end to end. */
  readonly read: ReadonlySet<string>
  /** The oids of tables with a foreign key that was validated. */
  readonly validated: ReadonlySet<string>
}

/** What the locks, files and messages that were seen say of the relations that there were before. */
export function effectsOf(observed: Observed): Omit<StatementEffects, 'locks'> & {
  readonly locks: StatementEffects['locks'] | undefined
} {
  const { before, after, locks, messages, read, validated } = observed
  const modes = locks === undefined ? undefined : strongest(locks)
  const rewritten = [...before.values()].filter(
    ({ oid, kind, file }) => isTable(kind) && after.has(oid) && after.get(oid)?.file !== file,
  )
  const tablesNamed = (pattern: RegExp): readonly RelationState[] => {
    const names = new Set(messages.flatMap((message) => pattern.exec(message)?.[1] ?? []))
    // A message leaves the schema out: of two tables it can only be one that is locked.
    return [...before.values()].filter(
      ({ oid, kind, lastName }) => isTable(kind) && names.has(lastName) && (modes?.has(oid) ?? true),
    )
  }
  const built = tablesNamed(/^building index ".*" on table "(.*)"(?: serially| with request.*)?$/s)
  // ALTER DOMAIN and a new partition beside a default one read tables and say nothing. A foreign key is validated by a
  // query, whose way to the table referred to is the planner's.
  const readUnsaid = [...before.values()].filter(
    (table) =>
      read.has(table.oid) &&
      validated.size === 0 &&
      !built.includes(table) &&
      ['share', 'access exclusive'].includes(modes?.get(table.oid) ?? ''),
  )
  const scanned = [
    ...tablesNamed(/^verifying table "(.*)"$/s),
    ...[...before.values()].filter(({ oid }) => validated.has(oid) && (modes?.has(oid) ?? true)),
    ...readUnsaid,
  ]
  return {
    locks: modes === undefined ? undefined : locksOf(modes, before),
    rewrites: namesOf(rewritten),
    scans: namesOf(scanned.filter((table) => !rewritten.includes(table))),
    builds: namesOf(built.filter((table) => !rewritten.includes(table))),
  }
}

function isTable(kind: string): boolean {
  return ['r', 'm', 'p'].includes(kind)
}

function strongest(locks: readonly HeldLock[]): ReadonlyMap<string, LockMode> {
  const modes = new Map<string, LockMode>()
  for (const { oid, mode } of locks) {
    const named = modeOf(mode)
    const known = modes.get(oid)
    if (known === undefined || isStronger(named, known)) modes.set(oid, named)
  }
  return modes
}

/** `AccessExclusiveLock` in the words of the manual. */
function modeOf(mode: string): LockMode {
  return mode
    .replace(/Lock$/, '')
    .replace(/(?<=.)([A-Z])/g, ' $1')
    .toLowerCase() as LockMode
}

function locksOf(
  modes: ReadonlyMap<string, LockMode>,
  before: ReadonlyMap<string, RelationState>,
): StatementEffects['locks'] {
  return [...modes]
    .flatMap(([oid, mode]) => {
      const relation = before.get(oid)
      const onTable = modes.get(relation?.table ?? '')
      const isImplied = onTable !== undefined && !isStronger(mode, onTable)
      return relation === undefined || isImplied ? [] : [{ relation: relation.name, mode }]
    })
    .sort((a, b) => (a.relation < b.relation ? -1 : 1))
}

function namesOf(relations: readonly RelationState[]): readonly string[] {
  return [...new Set(relations.map(({ name }) => name))].sort()
}
