import { InvalidArgumentError } from 'commander'

/**
 * Reads the seed of a generator, as an option gives it: a whole number that is not negative.
 *
 * @throws InvalidArgumentError for anything else
 */
export function parseSeed(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It must be a whole number.')
  return Number(text)
}
