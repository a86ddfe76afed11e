import type { CatalogObject } from '../catalog/catalog.ts'

/** A place that pg_depend names: of an object, of a part of one, or of what PostgreSQL keeps inside one. */
export class Address {
  /** The oid of the system catalog. */
  readonly classid: number
  /** That of what this is a part of, or this one. */
  readonly whole: Address
  object: CatalogObject | undefined
  /** That of what PostgreSQL keeps this inside of. */
  owner: Address | undefined
  #found: CatalogObject | undefined
  #isSought = false

  constructor(classid: number, whole: Address | undefined) {
    this.classid = classid
    this.whole = whole ?? this
  }

  /** The object here, or the one that this is inside of. The way is gone once: many an address is met again. */
  resolve(): CatalogObject | undefined {
    if (this.#isSought) return this.#found
    this.#isSought = true
    let at: Address | undefined = this
    for (let steps = 0; at !== undefined && steps < 16; steps++) {
      if (at.object !== undefined) {
        this.#found = at.object
        break
      }
      at = at.whole === at ? at.owner : at.whole
    }
    return this.#found
  }
}
