import { distance } from 'fastest-levenshtein'

const most = 3

/**
 * Returns the names that a mistyped one probably meant, nearest first, at most three.
 *
 * A name is near when a third of it, at least one and at most three characters, would have to change.
 * Names of equal distance keep their order.
 */
export function suggestNames(typed: string, names: Iterable<string>): readonly string[] {
  const bound = Math.min(3, Math.max(1, Math.floor(typed.length / 3)))
  const near: { readonly name: string; readonly distance: number }[] = []
  for (const name of names) {
    if (Math.abs(name.length - typed.length) > bound) continue
    const found = distance(typed.toLowerCase(), name.toLowerCase())
    if (found <= bound) near.push({ name, distance: found })
  }
  return near
    .sort((left, right) => left.distance - right.distance)
    .slice(0, most)
    .map(({ name }) => name)
}
