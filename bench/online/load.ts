import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

/** What clients went through. */
export interface LoadFigures {
  readonly statements: number
  /** The longest that any client waited for one statement. */
  readonly longestMs: number
  /** Statements that the server refused, and what it said of the first. */
  readonly failed: number
  readonly failure: string | undefined
}

/** What is asked of the process of the clients. */
export type LoadRequest =
  | { readonly ask: 'begin' }
  | { readonly ask: 'end' }
  | { readonly ask: 'use'; readonly column: string }

/** Clients at work, in a process of their own. */
export interface Load {
  /** Counts from here on. */
  begin(): Promise<void>
  /** Moves the clients to another name of the amount's column, as a new release of their program would. */
  use(column: string): Promise<void>
  /** What was counted since; a statement that still waits counts for as long as it has waited. */
  end(): Promise<LoadFigures>
  stop(): Promise<void>
}

/** Starts `clients` clients of the database at `url`, and returns when they have been at work for a second. */
export async function startLoad(url: string, rows: number, clients: number): Promise<Load> {
  const child = fork(join(import.meta.dirname, 'clients.ts'), [url, String(rows), String(clients)], {
    execArgv: ['--import', 'jiti/register'],
  })
  const ask = async (request: LoadRequest): Promise<LoadFigures> => {
    const answer = once(child, 'message')
    child.send(request)
    const [figures] = await Promise.race([answer, once(child, 'exit').then(() => [undefined])])
    if (figures === undefined) throw new Error('the clients ended')
    return figures
  }
  await once(child, 'message')
  return {
    begin: async () => void (await ask({ ask: 'begin' })),
    use: async (column) => void (await ask({ ask: 'use', column })),
    end: () => ask({ ask: 'end' }),
    stop: async () => {
      const exit = once(child, 'exit')
      child.kill()
      await exit
    },
  }
}
