import { cpus } from 'node:os'

/** The server, Node and the processor: `PostgreSQL 18.4, Node 20.20.2, 2 cores (Xeon …)`. */
export function describeMachine(server: string): string {
  const [first] = cpus()
  return `${server}, Node ${process.versions.node}, ${cpus().length} cores (${first?.model.trim() ?? 'unknown'})`
}
