import type { Connection } from '../drivers/driver.ts'

/** A place that makes scratch databases: each empty at the start, and gone at the end. */
export interface Shadow {
  /**
   * Runs `work` in a fresh, empty database and drops it afterwards, also when `work` fails. `openSession` opens one more
   * session there, which `work` closes; undefined where there is only one.
   */
  use<Result>(
    work: (connection: Connection, openSession?: () => Promise<Connection>) => Promise<Result>,
  ): Promise<Result>
  /** Begins with what a first use would wait for, where that can go on beside other work: one is likely. Never fails. */
  prepare?(): void
  /** Releases what the place itself holds (an embedded server). Safe to call twice. */
  close(): Promise<void>
}
