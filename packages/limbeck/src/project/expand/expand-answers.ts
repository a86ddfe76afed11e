/** What a user says about columns that are changed in phases. Columns are written as `users.phone`. */
export interface ExpandAnswers {
  /** `orders.qty=qty::integer`: how a new column's value comes from the old columns. */
  readonly ups: readonly string[]
  /** `orders.qty=qty_new::text`: how an old column's value comes from the new columns. */
  readonly downs: readonly string[]
  /** `users.name=first_name,last_name`: new columns take the place of an old one. */
  readonly splits: readonly string[]
  /** Changes that are not made in phases: `orders.qty`. */
  readonly noExpands: readonly string[]
}

/** What `expand.answer-needed` asks, as its `details.questions`: what a column's value comes from. */
export interface ExpressionQuestion {
  readonly direction: 'up' | 'down'
  /** As the flag names it: `orders.qty`. */
  readonly column: string
  readonly why: string
  /** The columns that the expression may name. */
  readonly over: readonly string[]
  /** An expression that may be right. */
  readonly proposal: string
  /** For `--no-expand`; undefined where there is no other way. */
  readonly without: string | undefined
}
