import { parseRelative } from './parse-relative.ts'

/**
 * Returns what a user should know before a downgrade that leaves open which line it takes back; else undefined.
 *
 * `-n` with several version rows counts from the first row only, as in Alembic, which warns of it too.
 */
export function downgradeNotice(current: readonly string[], target: string | undefined): string | undefined {
  const relative = target === undefined ? undefined : parseRelative(target)
  const [first, ...others] = new Set(current)
  if (relative === undefined || first === undefined || others.length === 0) return undefined
  if (relative.steps >= 0 || relative.symbol !== undefined || relative.branch !== undefined) return undefined
  return `${target} is ambiguous with several current revisions (${[first, ...others].join(', ')}): it counts from ${first}. Write ${first}${target} or ${others[0]}${target} to say which.`
}
