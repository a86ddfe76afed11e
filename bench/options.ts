import { parseArgs } from 'node:util'

/** How the benchmark is asked to run. */
export interface BenchOptions {
  /** Limbeck against the limits alone, with fewer runs, and nothing written. */
  readonly isQuick: boolean
  /** The letters of the workloads to run; all when empty. */
  readonly only: readonly string[]
  /** Timed runs of each contender, in place of each workload's own number. */
  readonly rounds: number | undefined
  /** Histories and models of more than this are left out. */
  readonly largest: number
  /** The names of the peers to run beside Limbeck; all when empty. */
  readonly peers: readonly string[]
}

/**
 * Reads the options of `npm run bench`: `--quick`, `--only A,B`, `--rounds N`, `--largest N`,
 * `--peers knex,dbmate`.
 *
 * @throws TypeError at an option that is not there
 */
export function parseOptions(words: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...words],
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
      rounds: { type: 'string' },
      largest: { type: 'string', default: '1000' },
      peers: { type: 'string', default: '' },
    },
  })
  return {
    isQuick: values.quick,
    only: list(values.only).map((letter) => letter.toUpperCase()),
    rounds: values.rounds === undefined ? undefined : Math.max(1, Number(values.rounds)),
    largest: Number(values.largest),
    peers: list(values.peers),
  }
}

function list(text: string): readonly string[] {
  return text.split(',').filter((word) => word !== '')
}
