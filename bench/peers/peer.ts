import type { Command } from '../measure/command.ts'
import type { Contender } from '../measure/contender.ts'
import type { HistoryTable } from '../schema/history-table.ts'
import type { ModelTable } from '../schema/model-table.ts'

/** Where a peer works: a new, empty folder and a database. */
export interface PeerPlace {
  /** The folder that the peer is installed in. */
  readonly home: string
  readonly folder: string
  readonly url: string
}

/** What a peer can be timed at. */
export interface PeerCommand {
  readonly name: string
  readonly command: Command
  /** Brings back the peer's own files, not the database; not timed. */
  readonly prepare?: () => Promise<void>
}

/** What a peer compares: the models, and what the database has. */
export interface PeerModels {
  readonly tables: readonly ModelTable[]
  readonly base: readonly ModelTable[]
}

/** Another program that migrates schemas. */
export interface Peer {
  readonly name: string
  readonly runtime: Contender['runtime']
  /** What it is installed from, by its own package manager. */
  readonly packages: { readonly npm: readonly string[] } | { readonly debian: readonly string[] }
  /** What prints its version, or its help where it has no such command. */
  starts(home: string): readonly PeerCommand[]
  /** Writes a history of one revision for each table and returns what applies it. */
  upgrades(place: PeerPlace, tables: readonly HistoryTable[]): readonly PeerCommand[]
  /** Writes models and returns what compares them with the database, if it can. */
  compares?(place: PeerPlace, models: PeerModels): Promise<readonly PeerCommand[]>
}
