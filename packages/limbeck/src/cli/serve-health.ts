import { once } from 'node:events'
import { createServer } from 'node:http'
import { LimbeckError } from '../errors/limbeck-error.ts'
import { clockMs } from '../runner/clock-ms.ts'
import type { RunEvent } from '../runner/run-event.ts'

/** Answers the probes of an orchestrator while a run goes on, so that a long migration is not taken for a dead one. */
export interface HealthServer {
  /** The port that it listens on. */
  readonly port: number
  /** Takes in how far the run has come. */
  report(event: RunEvent): void
  close(): Promise<void>
}

interface Progress {
  status: 'starting' | 'waiting' | 'migrating' | 'done'
  revision?: string
  step?: number
  steps?: number
  finished: number
}

/**
 * Listens on `port` of all interfaces: `GET /live` answers 200 with the progress as JSON, `GET /ready` 503 until the
 * run is done.
 *
 * @throws LimbeckError `health.port-taken`
 */
export async function serveHealth(port: number): Promise<HealthServer> {
  const started = clockMs()
  const progress: Progress = { status: 'starting', finished: 0 }
  const server = createServer((request, response) => {
    const isDone = progress.status === 'done'
    const code = request.url === '/live' || (request.url === '/ready' && isDone) ? 200 : 503
    const isKnown = request.url === '/live' || request.url === '/ready'
    response.writeHead(isKnown ? code : 404, { 'content-type': 'application/json' })
    const elapsedMs = Math.round(clockMs() - started)
    response.end(JSON.stringify(isKnown ? { ...progress, elapsedMs } : { status: 'not found' }))
  })
  server.listen(port)
  try {
    await once(server, 'listening')
  } catch (error) {
    throw portTaken(port, error)
  }
  const address = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    report: (event) => takeIn(progress, event),
    close: async () => {
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

function takeIn(progress: Progress, event: RunEvent): void {
  switch (event.type) {
    case 'lock-waiting':
      progress.status = 'waiting'
      break
    case 'revision-started':
      Object.assign(progress, {
        status: 'migrating',
        revision: event.revision,
        step: event.finishedSteps,
        steps: event.stepCount,
      })
      break
    case 'step-finished':
      progress.step = event.index + 1
      break
    case 'revision-finished':
      progress.finished++
      break
    case 'run-finished':
      progress.status = 'done'
      break
    default:
  }
}

function portTaken(port: number, cause: unknown): LimbeckError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new LimbeckError('health.port-taken', `The probes cannot be answered on port ${port}: ${reason}`, {
    hint: 'Give --serve-health a port that is free; 0 takes any.',
    details: { port },
    cause,
  })
}
