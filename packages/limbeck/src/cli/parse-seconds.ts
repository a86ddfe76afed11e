import { InvalidArgumentError } from 'commander'

/**
 * Reads a number of seconds, as an option gives it.
 *
 * @throws InvalidArgumentError for anything else
 */
export function parseSeconds(text: string): number {
  const seconds = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN
  if (Number.isNaN(seconds)) throw new InvalidArgumentError('It must be a number of seconds.')
  return seconds
}
