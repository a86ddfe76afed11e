/** The attributes of `T`, any of which may be missing in one of the ways in which a row or an option says so. */
export type Loose<T> = { readonly [Key in keyof T]: T[Key] | null | undefined }

/** Leaves out the attributes that are null or undefined: an absent attribute has its default. */
export function present<T extends object>(attributes: Loose<T>): T {
  return Object.fromEntries(
    Object.entries(attributes).filter(([, value]) => value !== null && value !== undefined),
  ) as T
}
