import type { Command } from './command.ts'

/** Something that does a piece of work, to be timed. */
export interface Contender {
  /** What a table says of it: `knex migrate:latest`. */
  readonly name: string
  /** A yardstick is a limit that others are held against. */
  readonly role: 'yardstick' | 'limbeck' | 'peer'
  /** What runs it: peers are compared by it. */
  readonly runtime: 'node' | 'python' | 'native'
  readonly command: Command
  /** Brings back the state from which the command starts; not timed. */
  readonly prepare?: () => Promise<void>
}
