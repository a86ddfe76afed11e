import type { Comparison } from './comparison.ts'
import type { Contender } from './contender.ts'
import type { Measured, Result } from './measured.ts'
import { median } from './median.ts'
import { peakMemory } from './peak-memory.ts'
import { startCommand } from './start-command.ts'

/** What takes longer is not run again. */
const slowMs = 60_000

/** How a comparison is measured. */
export interface MeasureOptions {
  /** Whether each contender runs once more while its memory is watched. */
  readonly watchesMemory: boolean
  readonly report: (line: string) => void
}

/** One timed run, and those of the yardsticks beside it, by their names. */
interface Turn {
  readonly tookMs: number
  readonly limits: Readonly<Record<string, number>>
}

/**
 * Measures a comparison. Each contender runs once to warm up, and then in turns with the yardsticks: round after round,
 * all contenders in each, so that none has the quiet minutes for itself. One that fails is out; one that takes more than
 * a minute runs once.
 */
export async function measure(
  { title, goals, yardsticks, contenders, rounds }: Comparison,
  { watchesMemory, report }: MeasureOptions,
): Promise<Measured> {
  const peaks = new Map<string, number>()
  const turns = new Map<string, Turn[]>()
  const failures = new Map<string, string>()
  const attempt = async (contender: Contender, work: () => Promise<void>) => {
    if (failures.has(contender.name)) return
    try {
      await work()
    } catch (error) {
      const reason = (error as Error).message.split('\n').slice(0, 6).join('\n')
      failures.set(contender.name, reason)
      report(`  ${contender.name} could not run: ${reason}`)
    }
  }
  const runLimits = async () => {
    const limits: Record<string, number> = {}
    for (const yardstick of yardsticks) limits[yardstick.name] = await run(yardstick)
    return limits
  }
  const turn = async (contender: Contender): Promise<Turn> => {
    const limits = await runLimits()
    return { limits, tookMs: await run(contender) }
  }
  const weigh = async (contender: Contender) => {
    const peakMib = watchesMemory ? await watch(contender) : 0
    if (peakMib > 0) peaks.set(contender.name, peakMib)
  }
  for (const yardstick of yardsticks) {
    await run(yardstick)
    await weigh(yardstick)
  }
  for (const contender of contenders) {
    await attempt(contender, async () => {
      const tookMs = await run(contender)
      const isSlow = tookMs > slowMs
      turns.set(contender.name, isSlow ? [{ tookMs, limits: await runLimits() }] : [])
      if (!isSlow) await weigh(contender)
    })
  }
  const fast = contenders.filter(({ name }) => turns.get(name)?.length === 0)
  for (let round = 0; round < rounds; round++) {
    for (const contender of fast)
      await attempt(contender, async () => void turns.get(contender.name)?.push(await turn(contender)))
  }
  const all = [...turns.values()].flat()
  const result = ({ name, role, runtime }: Contender): Result => {
    const own = turns.get(name) ?? []
    const times = role === 'yardstick' ? all.map(({ limits }) => limits[name] ?? 0) : own.map(timeOf)
    const ratioTo = (yardstick: string) =>
      median(own.map(({ tookMs, limits }) => tookMs / (limits[yardstick] ?? 0)))
    const ratios =
      role === 'yardstick' ? [] : yardsticks.map((yardstick) => [yardstick.name, ratioTo(yardstick.name)])
    return {
      name,
      role,
      runtime,
      tookMs: median(times),
      ratios: Object.fromEntries(ratios),
      peakMib: peaks.get(name),
    }
  }
  const able = contenders.filter(({ name }) => !failures.has(name))
  return {
    title,
    yardsticks: yardsticks.map(({ name }) => name),
    results: able.length === 0 ? [] : [...yardsticks, ...able].map(result),
    failures: [...failures].map(([name, reason]) => ({ name, reason })),
    goals,
  }
}

const timeOf = ({ tookMs }: Turn) => tookMs

async function run({ prepare, command }: Contender): Promise<number> {
  await prepare?.()
  return startCommand(command).ended
}

async function watch({ prepare, command }: Contender): Promise<number> {
  await prepare?.()
  return peakMemory(command)
}
