import type { Connection } from '../../drivers/driver.ts'

interface StandbyRow {
  /** What a standby can have, in bytes since the beginning of the log: only what is flushed is sent. */
  readonly flushed: string
  readonly replayed: string
  readonly measured: number | null
}

const standbysSql = `
  select pg_catalog.pg_wal_lsn_diff(pg_catalog.pg_current_wal_flush_lsn(), '0/0')::text as flushed,
    pg_catalog.pg_wal_lsn_diff(s.replay_lsn, '0/0')::text as replayed,
    extract(epoch from s.replay_lag)::float8 as measured
  from pg_catalog.pg_stat_replication s where s.replay_lsn is not null`

/**
 * How far the standbys are behind, as pg_stat_replication tells (section 27.2.4 of the manual).
 *
 * A standby that has stopped sends no lag any more. So the places of the log that this run has seen are kept with their
 * times: the first one that a standby has not replayed tells for how long it has been behind.
 */
export class ReplicationLag {
  readonly #now: () => number
  #seen: { readonly place: bigint; readonly atMs: number }[] = []

  constructor(now: () => number = () => performance.now()) {
    this.#now = now
  }

  /** The lag of the standby that is furthest behind, in seconds; 0 without standbys. */
  async read(connection: Connection): Promise<number> {
    const standbys = await connection.query<StandbyRow>(standbysSql)
    return this.lagOf(standbys)
  }

  /** The same, of rows that were read. */
  lagOf(standbys: readonly StandbyRow[]): number {
    const [first] = standbys
    if (first === undefined) return 0
    const flushed = BigInt(first.flushed)
    const last = this.#seen.at(-1)
    if (last === undefined || last.place < flushed) this.#seen.push({ place: flushed, atMs: this.#now() })
    const replayed = standbys.map((row) => BigInt(row.replayed))
    this.#seen = this.#seen.filter(({ place }) => replayed.some((at) => at < place))
    const [missing] = this.#seen
    const own = missing === undefined ? 0 : (this.#now() - missing.atMs) / 1000
    const measured = standbys.map((row, index) =>
      (replayed[index] ?? 0n) < flushed ? (row.measured ?? 0) : 0,
    )
    return Math.max(own, ...measured)
  }
}
