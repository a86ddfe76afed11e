import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { startDashtam, startProcess } from './start-dashtam.ts'

const upgrades = [/Running upgrade {2}-> bce8c437167b, /, /Running upgrade bce8c437167b -> e18e20278eaa, /]
const jiti = join(import.meta.dirname, '../../../node_modules/.bin/jiti')
const limbeck = join(import.meta.dirname, '../../../packages/limbeck/bin/limbeck.cjs')

describe('make start', () => {
  test.each(['native', 'pglite'])(
    'with a %s database migrates, serves, and the second time only serves',
    async (kind) => {
      const env = { DASHTAM_DATA: dataFolder(), DASHTAM_EMBEDDED: kind, PORT: '0', DATABASE_URL: '' }

      const first = await startDashtam(env)
      for (const line of upgrades) expect(first.output()).toMatch(line)
      const health = await fetch(`${first.address}/health`)
      expect(await health.json()).toEqual({
        status: 'healthy',
        database: 'connected',
        version: '0.1.0',
        schema: { current: ['791c5b68d437'], head: ['791c5b68d437'], isCurrent: true },
      })
      expect(await run([limbeck, 'status'], env)).toMatchObject({
        code: 0,
        output: expect.stringMatching(/Current: +791c5b68d437/),
      })
      expect(await run([limbeck, 'check'], env)).toMatchObject({
        code: 0,
        output: expect.stringContaining('No changes in schema detected.'),
      })
      expect(await first.stop()).toBe(0)

      const second = await startDashtam(env)
      expect(second.output()).not.toContain('Running upgrade')
      expect(await second.stop()).toBe(0)
    },
    180_000,
  )

  test('says that its port is taken, and starts nothing', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    onTestFinished(() => void taken.close())
    const address = taken.address()
    const port = typeof address === 'object' ? String(address?.port) : ''
    const env = { DASHTAM_DATA: dataFolder(), PORT: port }
    expect(await run([jiti, 'src/start.ts'], env)).toEqual({
      code: 1,
      output: `error: port ${port} is taken\nhint: Stop what listens there, or choose another: PORT=8001 make start\n`,
    })
  })
})

async function run(parameters: readonly string[], env: Readonly<Record<string, string>>) {
  const { child, output } = startProcess(parameters, env)
  const [code] = await once(child, 'close')
  return { code, output: output() }
}

/** A folder that PostgreSQL's unprivileged account can reach. */
function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dashtam-start-'))
  chmodSync(folder, 0o755)
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'data')
}
