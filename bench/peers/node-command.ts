import { join } from 'node:path'
import type { Command } from '../measure/command.ts'

/** A script of a peer's package, or of its project when its path is absolute, run by Node without its shell wrapper. */
export function nodeCommand(
  { home, folder, url }: { readonly home: string; readonly folder: string; readonly url?: string },
  script: string,
  parameters: readonly string[] = [],
): Command {
  return {
    program: process.execPath,
    parameters: [script.startsWith('/') ? script : join(home, 'node_modules', script), ...parameters],
    directory: folder,
    ...(url !== undefined && { environment: { DATABASE_URL: url } }),
  }
}
