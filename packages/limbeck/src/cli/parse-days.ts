import { InvalidArgumentError } from 'commander'

/**
 * Reads a number of days, as an option gives it.
 *
 * @throws InvalidArgumentError for anything else
 */
export function parseDays(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new InvalidArgumentError('It must be a whole number of days.')
  return Number(text)
}
