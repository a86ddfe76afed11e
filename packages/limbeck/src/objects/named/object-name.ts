/** The raw name of an object; an absent schema is `public`, or none where the kind's objects stand in none. */
export interface ObjectName {
  readonly name: string
  readonly schema?: string
}
