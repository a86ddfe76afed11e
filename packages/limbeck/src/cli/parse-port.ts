import { InvalidArgumentError } from 'commander'

/**
 * Reads a TCP port, as an option gives it; 0 is any that is free.
 *
 * @throws InvalidArgumentError for anything else
 */
export function parsePort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (Number.isNaN(port) || port > 65_535) throw new InvalidArgumentError('It must be a port: 0 to 65535.')
  return port
}
