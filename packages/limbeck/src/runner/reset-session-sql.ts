import { identifier } from '../sql/identifier.ts'
import { scriptedSettings } from './scripted-settings.ts'

/**
 * Takes back what a revision has set for the session: the next one does the same whether it runs behind it or alone, and
 * the bookkeeping is the runner's own. `role` is the one that the open transaction runs as, where it is not the login's.
 */
export function resetSessionSql(role?: string): string {
  const resets = scriptedSettings.map((name) => `reset ${name}`)
  return [...resets, ...(role === undefined ? [] : [`set local role ${identifier(role)}`])].join('; ')
}
