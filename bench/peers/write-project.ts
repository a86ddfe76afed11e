import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { writeFiles } from '../schema/write-files.ts'
import type { PeerPlace } from './peer.ts'

/** Writes a peer's project, with what the peer has installed as its node_modules. */
export function writeProject({ home, folder }: PeerPlace, files: Readonly<Record<string, string>>): void {
  symlinkSync(join(home, 'node_modules'), join(folder, 'node_modules'))
  writeFiles(folder, { 'package.json': '{ "private": true, "type": "module" }\n', ...files })
}
