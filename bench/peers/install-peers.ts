import type { InstalledPeer } from '../workloads/workload.ts'
import { peers } from './index.ts'
import { installPeer } from './install-peer.ts'

/** The peers that are here, and why others are not. */
export interface InstalledPeers {
  readonly installed: readonly InstalledPeer[]
  readonly missing: readonly { readonly name: string; readonly reason: string }[]
}

/** Installs the peers of these names, or all; those that cannot be installed are named. */
export async function installPeers(names: readonly string[]): Promise<InstalledPeers> {
  const installed: InstalledPeer[] = []
  const missing: { name: string; reason: string }[] = []
  for (const peer of peers.filter(({ name }) => names.length === 0 || names.includes(name))) {
    try {
      installed.push(await installPeer(peer))
    } catch (error) {
      missing.push({ name: peer.name, reason: (error as Error).message.split('\n').slice(0, 3).join(' ') })
    }
  }
  return { installed, missing }
}
