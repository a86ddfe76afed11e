import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { maskUrl } from '../src/sql/mask-url.ts'

const run = promisify(execFile)
const tool = fileURLToPath(new URL('../../../../shared/tools/schema-equal.py', import.meta.url))

/** What may differ between two schemas that count as equal. */
export type Tolerance =
  | '--ignore-column-order'
  | '--ignore-comments'
  | '--ignore-privileges'
  | '--cross-version'

/** A second, independent reader of schemas: `pg_dump`. */
export interface PgDump {
  /** The difference between the schemas of the databases at two URLs, or undefined when there is none. */
  difference(one: string, other: string, ...tolerances: readonly Tolerance[]): Promise<string | undefined>
}

/**
 * Gives the reader for a server of this version, or undefined where there is none: it reads no server that is newer than
 * itself, PGlite not at all, and the tool that compares dumps lies beside the project.
 */
export async function pgDumpFor(server: {
  readonly name: string
  readonly serverVersion: number
}): Promise<PgDump | undefined> {
  if (server.name === 'pglite' || !existsSync(tool)) return undefined
  const version = await newestVersion()
  if (version === undefined || version < Math.floor(server.serverVersion / 10_000)) return undefined
  return { difference: (one, other, ...tolerances) => compare([...tolerances, '--extras', one, other]) }
}

async function newestVersion(): Promise<number | undefined> {
  try {
    const { stdout } = await run('pg_dump', ['--version'])
    return Number(/\d+/.exec(stdout)?.[0])
  } catch {
    return undefined
  }
}

async function compare(parameters: readonly string[]): Promise<string | undefined> {
  try {
    await run('python3', [tool, ...parameters], { maxBuffer: 64 * 1024 * 1024 })
    return undefined
  } catch (error) {
    const { code, stdout = '', stderr = '' } = error as { code?: unknown; stdout?: string; stderr?: string }
    if (code === 1) return stdout
    // Node's own error quotes the command, and with it the passwords.
    throw new Error(
      `the dumps of ${parameters.slice(-2).map(maskUrl).join(' and ')} cannot be compared: ${stderr}`,
    )
  }
}
