const digits = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const hashLength = 12

/**
 * The name that Drizzle Kit 1.0 gives an unnamed foreign key: `posts_author_id_users_id_fkey`, or with a hash in place
 * of its parts where PostgreSQL would cut it off.
 */
export function foreignKeyName(
  table: string,
  columns: readonly string[],
  foreignTable: string,
  foreignColumns: readonly string[],
): string {
  const name = `${[table, ...columns, foreignTable, ...foreignColumns].join('_')}_fkey`
  if (name.length <= 63) return name
  return table.length < 45 ? `${table}_${hash(name)}_fkey` : `${hash(name)}_fkey`
}

/** A polynomial of the characters' code points at 53, modulo 62^12, written with 12 digits of base 62. */
function hash(text: string): string {
  const base = BigInt(digits.length)
  const modulus = base ** BigInt(hashLength)
  let sum = 0n
  let power = 1n
  for (const character of text) {
    sum = (sum + BigInt(character.codePointAt(0) ?? 0) * power) % modulus
    power = (power * 53n) % modulus
  }
  let written = ''
  for (let rest = sum; written.length < hashLength; rest /= base)
    written = digits.charAt(Number(rest % base)) + written
  return written
}
