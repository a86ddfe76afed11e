/** The id of revision `number` of a long way. */
export function idOf(number: number): string {
  return (0xabc000000000 + number).toString(16)
}
