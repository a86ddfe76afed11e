import type { Comparison } from './comparison.ts'
import type { Contender } from './contender.ts'
import type { Measured, Result } from './measured.ts'
import { median } from './median.ts'
import { peakMemory } from './peak-memory.ts'
import { startCommand } from './start-command.ts'

/**
 * Measures a comparison. Each contender runs once to warm up, once while its memory is watched, and then in turns with
 * the yardsticks: round after round, all contenders in each, so that none has the quiet minutes for itself.
 */
export async function measure(comparison: Comparison, report: (line: string) => void): Promise<Measured> {
  const { title, goals, yardsticks, contenders, rounds } = comparison
  const peaks = new Map<string, number | undefined>()
  const failures: { name: string; reason: string }[] = []
  const able: Contender[] = []
  for (const contender of [...yardsticks, ...contenders]) {
    try {
      await run(contender)
      await contender.prepare?.()
      peaks.set(contender.name, await peakMemory(contender.command))
      if (contender.role !== 'yardstick') able.push(contender)
    } catch (error) {
      if (contender.role === 'yardstick') throw error
      const reason = (error as Error).message.split('\n').slice(0, 6).join('\n')
      failures.push({ name: contender.name, reason })
      report(`  ${contender.name} could not run: ${reason}`)
    }
  }
  const times = new Map<string, number[]>([...yardsticks, ...able].map(({ name }) => [name, []]))
  const ratios = new Map<string, Map<string, number[]>>(
    able.map(({ name }) => [name, new Map(yardsticks.map((yardstick) => [yardstick.name, []]))]),
  )
  for (let round = 0; round < rounds; round++) {
    for (const contender of able) {
      const limits: [string, number][] = []
      for (const yardstick of yardsticks) limits.push([yardstick.name, await run(yardstick)])
      const tookMs = await run(contender)
      times.get(contender.name)?.push(tookMs)
      for (const [name, limitMs] of limits) {
        times.get(name)?.push(limitMs)
        ratios
          .get(contender.name)
          ?.get(name)
          ?.push(tookMs / limitMs)
      }
    }
  }
  const results = [...yardsticks, ...able].map(
    ({ name, role, runtime }): Result => ({
      name,
      role,
      runtime,
      tookMs: median(times.get(name) ?? []),
      ratios: Object.fromEntries(
        [...(ratios.get(name) ?? [])].map(([yardstick, all]) => [yardstick, median(all)]),
      ),
      peakMib: peaks.get(name),
    }),
  )
  return { title, yardsticks: yardsticks.map(({ name }) => name), results, failures, goals }
}

async function run({ prepare, command }: Contender): Promise<number> {
  await prepare?.()
  return startCommand(command).ended
}
