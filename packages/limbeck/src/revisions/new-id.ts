import { randomUUID } from 'node:crypto'

/** Makes a new revision id: the last 12 hexadecimal digits of a random UUID. */
export function newId(): string {
  return randomUUID().slice(-12)
}
