/** One change of the version table: a row appears, changes its revision, or goes. */
export type RowChange =
  | readonly ['insert', string]
  | readonly ['update', string, string]
  | readonly ['delete', string]
