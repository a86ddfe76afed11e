/** Whether two JSON values are equal. An absent member equals one that is undefined; members have no order. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false
    return a.every((item, index) => isSame(item, b[index]))
  }
  for (const name in a) if (!isSame(Reflect.get(a, name), Reflect.get(b, name))) return false
  for (const name in b) if (!Object.hasOwn(a, name) && Reflect.get(b, name) !== undefined) return false
  return true
}
