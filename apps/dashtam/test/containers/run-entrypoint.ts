import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { freePort } from 'embedded-server'
import { onTestFinished } from 'vitest'

/** A run of the containers' entry point. */
export interface Entrypoint {
  readonly child: ChildProcess
  readonly port: number
  /** All that it has printed. */
  output(): string
  /** Resolves when what it prints matches; rejects when it ends before. */
  prints(pattern: RegExp): Promise<void>
  /** Its exit code. */
  readonly ended: Promise<number | null>
  /** Whether the port was open at any time so far. */
  wasOpen(): boolean
}

/** Runs the entry point below `application` in an environment that holds nothing but what a container would have. */
export async function runEntrypoint(
  application: string,
  environment: Readonly<Record<string, string>>,
  parameters: readonly string[] = [],
): Promise<Entrypoint> {
  const port = await freePort()
  const child = spawn('sh', [join(application, 'docker/entrypoint.sh'), ...parameters], {
    cwd: '/',
    env: {
      PATH: process.env.PATH,
      PORT: String(port),
      ENVIRONMENT: 'production',
      SECRET_KEY: 'a key for tests that is long enough',
      ENCRYPTION_KEY: Buffer.alloc(32, 7).toString('base64'),
      ...environment,
    },
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let text = ''
  child.stdout.on('data', (chunk) => {
    text += chunk
  })
  child.stderr.on('data', (chunk) => {
    text += chunk
  })
  const ended = once(child, 'close').then(([code]) => code as number | null)
  let isOver = false
  let isOpen = false
  ended.then(() => {
    isOver = true
  })
  const watch = setInterval(() => {
    fetch(`http://127.0.0.1:${port}/health`).then(
      () => {
        isOpen = true
      },
      () => undefined,
    )
  }, 100)
  onTestFinished(() => clearInterval(watch))
  return {
    child,
    port,
    output: () => text,
    async prints(pattern) {
      while (!pattern.test(text)) {
        if (isOver) throw new Error(`it ended before it printed ${pattern}:\n${text}`)
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    },
    ended,
    wasOpen: () => isOpen,
  }
}
