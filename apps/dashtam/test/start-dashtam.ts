import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A running `make start`. */
export interface RunningDashtam {
  /** The service's address: `http://127.0.0.1:8000`. */
  readonly address: string
  /** All that it printed so far. */
  output(): string
  /** Sends SIGTERM and returns the exit code. */
  stop(): Promise<number | null>
}

const application = join(import.meta.dirname, '..')
const jiti = join(application, '../../node_modules/.bin/jiti')

/** Runs a program of the service to its end, or until `isReady` holds for what it has printed. */
export function startProcess(
  parameters: readonly string[],
  env: Readonly<Record<string, string>>,
): { readonly child: ChildProcess; output(): string } {
  const child = spawn(process.execPath, parameters, { cwd: application, env: { ...process.env, ...env } })
  onTestFinished(() => void child.kill('SIGTERM'))
  let text = ''
  const append = (chunk: Buffer) => {
    text += chunk.toString()
  }
  child.stdout?.on('data', append)
  child.stderr?.on('data', append)
  return { child, output: () => text }
}

/** Starts the service on its embedded database, as `make start` does, and waits until it answers. */
export async function startDashtam(env: Readonly<Record<string, string>>): Promise<RunningDashtam> {
  const { child, output } = startProcess([jiti, 'src/start.ts'], env)
  const exit = once(child, 'exit')
  const ended = exit.then(() => Promise.reject(new Error(`the service ended:\n${output()}`)))
  ended.catch(() => undefined)
  for (;;) {
    const address = /answers at (http:\S+)\/health/.exec(output())?.[1]
    if (address !== undefined) {
      const stop = async () => {
        child.kill('SIGTERM')
        const [code] = await exit
        return code as number | null
      }
      return { address, output, stop }
    }
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 50))])
  }
}
