import { wholeNumber } from './whole-number.ts'

/** Reads a number of days, as an option gives it. Throws InvalidArgumentError for anything else. */
export const parseDays = wholeNumber(999_999, 'It must be a whole number of days.')
