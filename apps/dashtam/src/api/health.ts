import type { Project } from 'limbeck'

/** What `GET /health` answers. */
export interface Health {
  readonly status: 'healthy' | 'degraded'
  readonly database: 'connected' | 'disconnected'
  readonly version: string
  /** The revisions that the database is at and those that the service was built for; undefined when disconnected. */
  readonly schema?: {
    readonly current: readonly string[]
    readonly head: readonly string[]
    readonly isCurrent: boolean
  }
}

/** Reads the state of the database: degraded when it does not answer or is not at head. */
export async function readHealth(project: Project, version: string): Promise<Health> {
  try {
    const { current, heads } = await project.status()
    const isCurrent = await project.isCurrent()
    return {
      status: isCurrent ? 'healthy' : 'degraded',
      database: 'connected',
      version,
      schema: { current, head: heads, isCurrent },
    }
  } catch {
    return { status: 'degraded', database: 'disconnected', version }
  }
}
