import { serialTypes } from './serial-types.ts'

/** Whether a type is PostgreSQL's shorthand for an integer with a sequence of its own. */
export function isSerial(type: string): boolean {
  return serialTypes[type.toLowerCase()] !== undefined
}
