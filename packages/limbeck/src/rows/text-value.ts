import type { ValueContext } from './value-context.ts'

/** A text that names its column, or what of it fits: short ones are numbers to the base of 36. */
export function textValue({ label, count }: ValueContext, limit: number | undefined): string {
  const long = `${label} ${count}`
  if (limit === undefined || long.length <= limit) return long
  const short = count.toString(36)
  return short.length <= limit ? `${label.slice(0, limit - short.length)}${short}` : short.slice(-limit)
}
