/** An identity column's options. An absent one has its default; numbers are text, since a bigint is. */
export interface Identity {
  readonly generation: 'always' | 'by default'
  readonly start?: string
  readonly increment?: string
  readonly minValue?: string
  readonly maxValue?: string
  readonly cache?: string
  readonly cycle?: true
  /** The name of its sequence when it is not the one that PostgreSQL gives (`users_id_seq`). */
  readonly sequence?: string
}
