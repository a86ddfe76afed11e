import type { ConstraintFacts, LockFacts, RelationFacts } from '../facts/lock-facts.ts'
import { isStronger } from '../is-stronger.ts'
import type { LockMode } from '../lock-mode.ts'
import type { StatementEffects } from '../statement-effects.ts'

/** What is gathered of a statement while its tree is read. */
export class Effects {
  readonly facts: LockFacts
  /** `server_version_num`. */
  readonly serverVersion: number
  readonly #locks = new Map<string, LockMode>()
  readonly #rewrites = new Set<string>()
  readonly #scans = new Set<string>()
  readonly #builds = new Set<string>()

  constructor(facts: LockFacts, serverVersion: number) {
    this.facts = facts
    this.serverVersion = serverVersion
  }

  get(relation: string): RelationFacts | undefined {
    return this.facts.relations.get(relation)
  }

  lock(mode: LockMode, ...relations: readonly string[]): void {
    for (const relation of relations) {
      const known = this.#locks.get(relation)
      if (relation !== '' && (known === undefined || isStronger(mode, known))) this.#locks.set(relation, mode)
    }
  }

  rewrite(...tables: readonly string[]): void {
    for (const table of this.#stored(tables)) this.#rewrites.add(table)
  }

  scan(...tables: readonly string[]): void {
    for (const table of this.#stored(tables)) this.#scans.add(table)
  }

  build(...tables: readonly string[]): void {
    for (const table of this.#stored(tables)) this.#builds.add(table)
  }

  /** Partitions, children and theirs, without the relation itself. */
  below(relation: string): readonly string[] {
    const found = new Set<string>()
    const add = (parent: string) => {
      for (const { name, parents } of this.facts.relations.values()) {
        if (!parents.includes(parent) || found.has(name)) continue
        found.add(name)
        add(name)
      }
    }
    add(relation)
    return [...found]
  }

  /** The default partition of a partitioned table, and what is below it. */
  defaultOf(parent: string): readonly string[] {
    const own = [...this.facts.relations.values()].filter(
      ({ parents, isDefaultPartition }) => isDefaultPartition && parents.includes(parent),
    )
    return own.flatMap(({ name }) => [name, ...this.below(name)])
  }

  /** The foreign keys to a relation, with the tables that they are on. */
  keysTo(relation: string): readonly { readonly table: string; readonly constraint: ConstraintFacts }[] {
    return [...this.facts.relations.values()].flatMap(({ name, constraints }) =>
      constraints.flatMap((constraint) =>
        constraint.references === relation ? [{ table: name, constraint }] : [],
      ),
    )
  }

  /** The tables with a foreign key to a relation. */
  referencing(relation: string): readonly string[] {
    return this.keysTo(relation).map(({ table }) => table)
  }

  /** What was gathered; of what does not exist nothing, where the catalog is known. */
  finish(): StatementEffects {
    const { isKnown, relations } = this.facts
    const isThere = (name: string) => !isKnown || relations.has(name)
    const isRewritten = (name: string) => this.#rewrites.has(name)
    const locks = [...this.#locks]
      .filter(([relation, mode]) => {
        const onTable = this.#locks.get(relations.get(relation)?.table ?? '')
        return isThere(relation) && (onTable === undefined || isStronger(mode, onTable))
      })
      .map(([relation, mode]) => ({ relation, mode }))
      .sort((a, b) => (a.relation < b.relation ? -1 : 1))
    const named = (names: ReadonlySet<string>) => [...names].filter(isThere).sort()
    return {
      locks,
      rewrites: named(this.#rewrites),
      scans: named(this.#scans).filter((name) => !isRewritten(name)),
      builds: named(this.#builds).filter((name) => !isRewritten(name)),
    }
  }

  /** Those that have rows of their own. */
  #stored(tables: readonly string[]): readonly string[] {
    return tables.filter((table) => table !== '' && 'rm'.includes(this.get(table)?.kind ?? 'r'))
  }
}
