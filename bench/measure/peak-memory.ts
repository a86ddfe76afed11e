import { readdirSync, readFileSync } from 'node:fs'
import type { Command } from './command.ts'
import { startCommand } from './start-command.ts'

const everyMs = 2

/**
 * The most memory, in MiB, that a run of a command or the largest of the processes it starts held at once: VmHWM of
 * /proc, read until the end. 0 where there is no /proc.
 */
export async function peakMemory(command: Command): Promise<number> {
  const { child, ended } = startCommand(command)
  let peakKib = 0
  const look = () => {
    for (const pid of family(child.pid ?? 0)) peakKib = Math.max(peakKib, highWaterKib(pid))
  }
  const watch = setInterval(look, everyMs)
  try {
    await ended
  } finally {
    clearInterval(watch)
  }
  return peakKib / 1024
}

function family(pid: number): readonly number[] {
  try {
    const threads = readdirSync(`/proc/${pid}/task`)
    const children = threads.flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    )
    return [pid, ...children.flatMap(family)]
  } catch {
    return []
  }
}

function highWaterKib(pid: number): number {
  try {
    return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}
