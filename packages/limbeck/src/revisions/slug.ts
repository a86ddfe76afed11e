/**
 * The part of a file name that a message becomes: its words in lower case, joined by `_`.
 *
 * One longer than `length` is cut there, then back to the last `_`, and ends in `_` to show that it was cut.
 * Letters and digits of every script are word characters; `length` counts characters, not UTF-16 units.
 */
export function slug(message: string, length: number): string {
  const words = (message.match(/[\p{L}\p{N}_]+/gu) ?? []).join('_').toLowerCase()
  const characters = Array.from(words)
  if (characters.length <= length) return words
  const cut = characters.slice(0, length).join('')
  const last = cut.lastIndexOf('_')
  return `${last === -1 ? cut : cut.slice(0, last)}_`
}
