/** Whether a value is a list of numbers, which formatters fill with several a line. */
export function isFilled(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.length > 1 && value.every((item) => typeof item === 'number')
}
