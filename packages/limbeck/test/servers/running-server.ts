/** A PostgreSQL server that tests may use as its superuser. Plain JSON, so that it can reach other processes. */
export interface RunningServer {
  /** `postgresql 17`. */
  readonly name: string
  /** `server_version_num`: 170010 for 17.10. */
  readonly serverVersion: number
  readonly port: number
  readonly socketDirectory: string
  readonly user: string
  readonly password: string
}

/** A server that this machine need not have, and does not. */
export interface SkippedServer {
  readonly name: string
  readonly reason: string
}

/** The servers of one test run. */
export interface TestServers {
  readonly running: readonly RunningServer[]
  readonly skipped: readonly SkippedServer[]
}
