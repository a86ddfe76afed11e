import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import type { InstalledPeer } from '../workloads/workload.ts'
import type { Peer } from './peer.ts'

const run = promisify(execFile)
const root = resolve(import.meta.dirname, '../.peers')

/**
 * Installs a peer in a folder of its own below `bench/.peers`, unless it is there already.
 *
 * @throws Error when its package manager, or a package, is not to be had
 */
export async function installPeer(peer: Peer): Promise<InstalledPeer> {
  const home = join(root, peer.name)
  const stamp = join(home, '.installed')
  const wanted = JSON.stringify(peer.packages)
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    rmSync(home, { recursive: true, force: true })
    mkdirSync(home, { recursive: true })
    if ('npm' in peer.packages) await installFromNpm(home, peer.packages.npm)
    else await installFromDebian(home, peer.packages.debian)
    writeFileSync(stamp, wanted)
  }
  return {
    ...peer,
    home,
    version:
      'npm' in peer.packages
        ? npmVersion(home, peer.packages.npm)
        : debianVersion(home, peer.packages.debian),
  }
}

/** Scripts of packages stay out: what one of them would download is no part of what npm offers. */
async function installFromNpm(home: string, packages: readonly string[]): Promise<void> {
  writeFileSync(join(home, 'package.json'), '{ "private": true, "type": "module" }\n')
  await run(
    'npm',
    ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--legacy-peer-deps', ...packages],
    { cwd: home },
  )
}

async function installFromDebian(home: string, packages: readonly string[]): Promise<void> {
  await run('apt-get', ['download', ...packages], { cwd: home })
  for (const file of readdirSync(home).filter((name) => name.endsWith('.deb')))
    await run('dpkg-deb', ['--extract', file, 'root'], { cwd: home })
}

function npmVersion(home: string, [first = '']: readonly string[]): string {
  const name = first.slice(0, first.lastIndexOf('@'))
  return JSON.parse(readFileSync(join(home, 'node_modules', name, 'package.json'), 'utf8')).version
}

function debianVersion(home: string, [first = '']: readonly string[]): string {
  const file = readdirSync(home).find((name) => name.startsWith(`${first}_`))
  return file?.split('_')[1]?.replace(/-.*/, '') ?? ''
}
