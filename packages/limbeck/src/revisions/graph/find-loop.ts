/**
 * Finds one cycle in a directed graph, or undefined when there is none.
 *
 * Roots are tried in order, so the answer is deterministic. The cycle starts and ends with the same id:
 * `['a', 'c', 'b', 'a']` when `edges('a')` holds `'c'`, and so on.
 */
export function findLoop(
  ids: Iterable<string>,
  edges: (id: string) => readonly string[],
): readonly string[] | undefined {
  const finished = new Set<string>()
  for (const root of ids) {
    if (finished.has(root)) continue
    // In load order, parents mostly come first.
    if (edges(root).every((id) => finished.has(id))) {
      finished.add(root)
      continue
    }
    const path: { readonly id: string; next: number }[] = [{ id: root, next: 0 }]
    const onPath = new Set([root])
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const next = edges(top.id)[top.next]
      top.next += 1
      if (next === undefined) {
        finished.add(top.id)
        onPath.delete(top.id)
        path.pop()
      } else if (onPath.has(next)) {
        const loop = path.slice(path.findIndex((step) => step.id === next)).map((step) => step.id)
        return [...loop, next]
      } else if (!finished.has(next)) {
        path.push({ id: next, next: 0 })
        onPath.add(next)
      }
    }
  }
  return undefined
}
