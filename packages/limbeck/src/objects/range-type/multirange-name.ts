/**
 * The name that PostgreSQL gives to the multirange type of a range type, as makeMultirangeTypeName does: `multi` goes
 * before the first `range` in it, or `_multirange` behind it.
 */
export function multirangeName(range: string): string {
  const at = range.indexOf('range')
  if (at >= 0) return clipped(`${range.slice(0, at)}multi${range.slice(at)}`, 63)
  return `${clipped(range, 63 - '_multirange'.length)}_multirange`
}

/** The start of a text that fits into so many bytes. */
function clipped(text: string, bytes: number): string {
  return Buffer.from(text)
    .subarray(0, bytes)
    .toString()
    .replace(/\ufffd+$/, '')
}
