import { wholeNumber } from './whole-number.ts'

/** Reads a TCP port, as an option gives it; 0 is any that is free. Throws InvalidArgumentError for anything else. */
export const parsePort = wholeNumber(65_535, 'It must be a port: 0 to 65535.')
