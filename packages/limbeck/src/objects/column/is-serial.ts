/** Whether a type is PostgreSQL's shorthand for an integer with a sequence of its own. */
export function isSerial(type: string): boolean {
  return /^((small|big)?serial|serial[248])$/i.test(type)
}
