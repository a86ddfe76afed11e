import type { Comparison } from '../measure/comparison.ts'
import type { Peer } from '../peers/peer.ts'
import type { BenchServer } from '../server/bench-server.ts'

/** What a workload is run with. */
export interface WorkloadContext {
  readonly server: BenchServer
  /** The peers that are installed; none in a quick run. */
  readonly peers: readonly InstalledPeer[]
  readonly isQuick: boolean
  /** Histories and models of more than this are left out. */
  readonly largest: number
}

/** A peer, and the folder that it is installed in. */
export interface InstalledPeer extends Peer {
  readonly home: string
  readonly version: string
}

/** One kind of work, in one or several sizes. */
export interface Workload {
  /** The letter that `--only` takes. */
  readonly letter: string
  readonly title: string
  /** Makes the comparisons, one at a time: databases and projects of one are not kept for the next. */
  comparisons(context: WorkloadContext): AsyncIterable<Comparison>
}
