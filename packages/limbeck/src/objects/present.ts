/** The attributes of `T`, any of which may be missing in one of the ways in which a row or an option says so. */
export type Loose<T> = { readonly [Key in keyof T]: T[Key] | null | undefined }

/** Leaves out the attributes that are null or undefined: an absent attribute has its default. */
export function present<T extends object>(attributes: Loose<T>): T {
  const kept: Partial<Record<keyof T, unknown>> = {}
  // Every object of a catalog passes here, so no list of pairs is made on the way.
  for (const name in attributes) {
    const value = attributes[name]
    if (value !== null && value !== undefined) kept[name] = value
  }
  return kept as T
}
