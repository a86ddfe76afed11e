import type { ForeignOptions } from './foreign-options.ts'

/** What of options is not read: the values of secrets. */
export function unreadOptions(options: ForeignOptions = {}): readonly string[] {
  return Object.entries(options).flatMap(([name, value]) =>
    typeof value === 'string' ? [] : [`value of the option ${name}`],
  )
}
