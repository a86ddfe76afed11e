import { parseObjectId } from '../catalog/parse-object-id.ts'
import type { Touches } from '../operations/operation.ts'

/** Raw names, outermost first: of a schema, of what stands in one, or of a column. */
export type NamePath = readonly string[]

interface Move {
  /** Undefined for what was made. */
  readonly from: NamePath | undefined
  readonly to: NamePath
}

const named = new Set([
  'schema',
  'table',
  'column',
  'sequence',
  'enum',
  'domain',
  'composite-type',
  'range-type',
])

/** What a plan has made, renamed and moved so far: it tells what an object is called before the plan begins. */
export class NameTrail {
  readonly #moves: Move[] = []

  made(to: NamePath): void {
    this.#moves.push({ from: undefined, to })
  }

  moved(from: NamePath, to: NamePath): void {
    this.#moves.push({ from, to })
  }

  /** Takes in an operation: one that drops and creates an object of one kind renames it. */
  follow({ creates = [], drops = [] }: Touches): void {
    const dropped = drops.map(parseObjectId)
    for (const { kind, path } of creates.map(parseObjectId)) {
      if (!named.has(kind)) continue
      const from = dropped.find((each) => each.kind === kind)?.path
      this.#moves.push({ from, to: path })
    }
  }

  /** What this object is called before the plan; undefined if the plan makes it, or what it is part of. */
  before(path: NamePath): NamePath | undefined {
    let name = path
    for (const { from, to } of this.#moves.toReversed()) {
      if (!to.every((part, index) => part === name[index])) continue
      if (from === undefined) return undefined
      name = [...from, ...name.slice(to.length)]
    }
    return name
  }
}
