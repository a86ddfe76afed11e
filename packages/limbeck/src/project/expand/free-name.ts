const longest = 63

/**
 * A name that is not taken: `base` and `suffix`, with a number where that is taken too. The base is cut so that PostgreSQL
 * does not cut the end (63 bytes: section 4.1.1 of the manual).
 */
export function freeName(base: string, suffix: string, isTaken: (name: string) => boolean): string {
  for (let count = 1; ; count++) {
    const end = count === 1 ? suffix : `${suffix}${count}`
    let start = base
    while (Buffer.byteLength(start + end) > longest) start = start.slice(0, -1)
    if (!isTaken(start + end)) return start + end
  }
}
