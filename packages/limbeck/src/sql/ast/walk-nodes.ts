/** Yields every object inside a tree, itself first, with the name under which its parent holds it. */
export function* walkNodes(
  value: unknown,
  key = '',
): Generator<{ readonly key: string; readonly value: Readonly<Record<string, unknown>> }> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield { key, value: value as Readonly<Record<string, unknown>> }
  for (const [name, item] of Object.entries(value)) yield* walkNodes(item, Array.isArray(value) ? key : name)
}
