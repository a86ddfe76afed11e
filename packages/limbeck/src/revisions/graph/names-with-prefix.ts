import type { RevisionIndex } from './revision-index.ts'

// As in Alembic: a shorter name must be written out.
const shortestMatched = 4

/** Returns the ids and branch labels of four or more characters that begin with a text, in load order. */
export function namesWithPrefix({ sortedNames, names }: RevisionIndex, prefix: string): readonly string[] {
  if (prefix === '') return []
  const found: string[] = []
  for (let at = firstFrom(sortedNames, prefix); at < sortedNames.length; at += 1) {
    const name = sortedNames[at] ?? ''
    if (!name.startsWith(prefix)) break
    if (name.length >= shortestMatched) found.push(name)
  }
  const position = (name: string) => names.get(name)?.position ?? 0
  return found.sort((left, right) => position(left) - position(right))
}

function firstFrom(sorted: readonly string[], text: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if ((sorted[middle] ?? '') < text) low = middle + 1
    else high = middle
  }
  return low
}
