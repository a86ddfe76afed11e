import type { RunningServer } from './running-server.ts'

/** The URL of one database of a test server, as its superuser. */
export function serverUrl({ user, password, port }: RunningServer, database: string): string {
  return `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`
}
