/** A change of a table that clients are using. */
export interface OnlineChange {
  readonly name: string
  /** What Alembic, Drizzle and Prisma emit for it. */
  readonly plain: string
  /** The models after it, from those before. */
  readonly models: (before: string) => string
  /** Set where the change needs two revisions, with clients of both sides in between. */
  readonly phases?: {
    /** What `--rename` is told. */
    readonly rename?: string
    /** What the amount's column is called once clients have moved on. */
    readonly column?: string
  }
}
