import type { LockHolder } from './run-event.ts'

/** Names a session for a message: `pid 4711 (limbeck, role app, from 10.0.0.7, idle in transaction since …)`. */
export function describeHolder({ pid, applicationName, role, host, state, since }: LockHolder): string {
  const name = applicationName === '' ? 'no application name' : applicationName
  const when = since === undefined ? state : `${state} since ${since}`
  return `pid ${pid} (${name}, role ${role}, from ${host}, ${when})`
}
