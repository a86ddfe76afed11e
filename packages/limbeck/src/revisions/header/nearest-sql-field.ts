import { closest, distance } from 'fastest-levenshtein'

const sqlFields = [
  'revision',
  'down_revision',
  'branch_labels',
  'depends_on',
  'create_date',
  'transaction',
  'irreversible',
] as const

/** The name of a field in an SQL revision. */
export type SqlField = (typeof sqlFields)[number]

/**
 * The field that a header line starts with, exactly or misspelt by at most two letters; undefined for prose. A line
 * with a blank before its first word is always prose.
 */
export function nearestSqlField(line: string): SqlField | undefined {
  const name = /^(\w+):/.exec(line)?.[1]?.toLowerCase()
  if (name === undefined) return undefined
  const nearest = closest(name, [...sqlFields]) as SqlField
  // A misspelt down_revision, taken for prose, would make a second base of the revision.
  return distance(name, nearest) <= (name.length < 5 ? 0 : 2) ? nearest : undefined
}
