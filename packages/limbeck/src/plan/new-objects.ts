import { type ObjectId, objectId } from '../catalog/object-id.ts'
import { parseObjectId } from '../catalog/parse-object-id.ts'
import type { Touches } from '../operations/operation.ts'

/** The objects that a plan has made so far, followed through what its operations touch. */
export class NewObjects {
  readonly #isNew = new Map<ObjectId, boolean>()
  readonly #before: NewObjects | undefined

  constructor(ids: readonly ObjectId[] = [], before?: NewObjects) {
    for (const id of ids) this.#isNew.set(id, true)
    this.#before = before
  }

  /** Whether the plan made the object, or the table that it is part of. */
  has(id: ObjectId): boolean {
    if (this.#contains(id)) return true
    const { kind, path } = parseObjectId(id)
    const isPart = path.length === 3 && (kind === 'column' || kind === 'constraint')
    return isPart && this.#contains(objectId('table', ...path.slice(0, 2)))
  }

  /** Takes in one operation. What replaces an object that was there before, as a rename does, is not new. */
  follow({ creates = [], drops = [] }: Touches): void {
    // Of SQL nothing is known, and long histories are made of it.
    if (creates.length === 0 && drops.length === 0) return
    const replaced = new Set(drops.filter((id) => !this.has(id)).map((id) => parseObjectId(id).kind))
    for (const id of drops) this.#isNew.set(id, false)
    for (const id of creates) if (!replaced.has(parseObjectId(id).kind)) this.#isNew.set(id, true)
  }

  /** A view of these objects that goes on from here without changing them. */
  branch(): NewObjects {
    return new NewObjects([], this)
  }

  /** Takes over what a branch has followed. */
  merge(branch: NewObjects): void {
    for (const [id, isNew] of branch.#isNew) this.#isNew.set(id, isNew)
  }

  /** Their ids, sorted. */
  list(): readonly ObjectId[] {
    return [...this.#isNew]
      .filter(([, isNew]) => isNew)
      .map(([id]) => id)
      .sort()
  }

  #contains(id: ObjectId): boolean {
    return this.#isNew.get(id) ?? this.#before?.has(id) ?? false
  }
}
