/** The names of the tables that the revisions `first` to `last` of a long way make, sorted. */
export function tableNames(first: number, last: number): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => `t${first + index}`).sort()
}
