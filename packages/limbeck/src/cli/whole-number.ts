import { InvalidArgumentError } from 'commander'

/**
 * Makes the reader of an option that is a whole number from 0 to `maximum`; it throws InvalidArgumentError with `message`
 * for anything else.
 */
export function wholeNumber(maximum: number, message: string): (text: string) => number {
  const digits = String(maximum).length
  return (text) => {
    const number = /^\d+$/.test(text) && text.length <= digits ? Number(text) : Number.NaN
    if (Number.isNaN(number) || number > maximum) throw new InvalidArgumentError(message)
    return number
  }
}
