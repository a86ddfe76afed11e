import type { UnmanagedObject } from '../catalog/catalog.ts'
import type { ProjectContext } from './project-context.ts'

const shown = 5

/** Logs what was found and not compared, one line for each kind. */
export function warnOfUnmanaged(
  { log }: Pick<ProjectContext, 'log'>,
  unmanaged: readonly UnmanagedObject[],
): void {
  const byKind = new Map<string, string[]>()
  for (const { kind, name } of unmanaged) {
    const names = byKind.get(kind)
    if (names === undefined) byKind.set(kind, [name])
    else names.push(name)
  }
  for (const [kind, names] of byKind) {
    const rest = names.length > shown ? ` and ${names.length - shown} more` : ''
    log({ level: 'WARN', text: `Not compared: ${kind} ${names.slice(0, shown).join(', ')}${rest}` })
  }
}
