import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { limbeckProject } from '../limbeck/limbeck-project.ts'
import { nodeLimit } from '../limits/node-limit.ts'
import type { Contender } from '../measure/contender.ts'
import type { Workload } from './workload.ts'

/** Printing the version: what every run of a program costs before it does anything. */
export const start: Workload = {
  letter: 'A',
  title: 'Start',
  async *comparisons({ server, peers, isQuick }) {
    const project = limbeckProject(mkdtempSync(join(server.folder, 'start-')), undefined, {})
    const limbeck: Contender = {
      name: 'limbeck --version',
      role: 'limbeck',
      runtime: 'node',
      command: project.command(['--version']),
    }
    const others = peers.flatMap((peer) =>
      peer
        .starts(peer.home)
        .map((command): Contender => ({ ...command, role: 'peer', runtime: peer.runtime })),
    )
    yield {
      title: 'Start',
      yardsticks: [nodeLimit],
      contenders: [limbeck, ...others],
      rounds: isQuick ? 15 : 11,
      goals: [{ kind: 'ratio', of: limbeck.name, to: nodeLimit.name, atMost: 1.5 }],
    }
  },
}
