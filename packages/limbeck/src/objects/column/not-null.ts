/** What PostgreSQL 18 keeps of a NOT NULL besides its being there. An absent attribute has its default. */
export interface NotNull {
  /** The constraint's name when it is not the one that PostgreSQL gives (`users_email_not_null`). */
  readonly name?: string
  readonly noInherit?: true
  readonly notValid?: true
}
