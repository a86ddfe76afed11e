import { describe, expect, test } from 'vitest'
import { onEveryServer } from '../../../../packages/limbeck/test/on-every-server.ts'
import { freshDatabase } from '../fresh-database.ts'
import { type Docker, runMake } from './run-make.ts'

const compose = (kind: string) => `compose -f apps/dashtam/compose/docker-compose.${kind}.yml`
const inContainer = `${compose('dev')} run --rm migrate limbeck`

describe('make, where Docker is,', () => {
  test.each([
    ['dev-up', [`${compose('dev')} up --build --detach --wait`]],
    ['dev-down', [`${compose('dev')} down`]],
    ['dev-reset', [`${compose('dev')} down --volumes`, `${compose('dev')} up --build --detach --wait`]],
    ['dev-logs', [`${compose('dev')} logs --follow`]],
    ['dev-status', [`${compose('dev')} ps`]],
    ['test-up', [`${compose('test')} up --build --detach --wait`]],
    ['test-down', [`${compose('test')} down --volumes`]],
    ['test-logs', [`${compose('test')} logs --follow`]],
    ['ci-test', [`${compose('ci')} up --build --exit-code-from tests`, `${compose('ci')} down --volumes`]],
    ['migrate-up', [`${inContainer} upgrade head`]],
    ['migrate', [`${inContainer} upgrade head`]],
    ['migrate-down', [`${inContainer} downgrade -1`]],
    ['migrate-history', [`${inContainer} history -i`]],
    ['migrate-lint', [`${inContainer} lint`, `${inContainer} checklist`]],
    ['migrate-audit', [`${inContainer} history --log`]],
    ['migrate-current', [`${inContainer} current --verbose`]],
    ['migrate-status', [`${inContainer} status`]],
    ['migrate-show', [`${inContainer} show head`]],
    ['migrate-heads', [`${inContainer} heads`]],
    ['migrate-check', [`${inContainer} check`]],
    ['migrate-reset', [`${inContainer} downgrade base`, `${inContainer} upgrade head`]],
  ])('%s runs it', (target, docker) => {
    expect(runMake([target], 'all')).toMatchObject({ code: 0, docker })
  })

  test.each([
    ['migrate-create', 'revision --autogenerate -m'],
    ['migration', 'revision --autogenerate -m'],
    ['migrate-create-manual', 'revision -m'],
    ['migrate-merge', 'merge -m'],
  ])('%s takes a message of any characters, and does not run without one', (target, words) => {
    const message = `it's "50 %", $(exit 3), a; b`
    const run = runMake([target], 'all', { MESSAGE: message })
    expect(run).toMatchObject({ code: 0, docker: [`${inContainer} ${words} ${message}`] })
    const without = runMake([target], 'all')
    expect(without).toMatchObject({ code: 2, docker: [] })
    expect(without.output).toContain(
      `Say what the revision does: make ${target.replace('migration', 'migrate-create')} MESSAGE=`,
    )
  })

  test('migrate-stamp asks which revision', () => {
    expect(runMake(['migrate-stamp', 'REVISION=bce8'], 'all').docker).toEqual([`${inContainer} stamp bce8`])
    expect(runMake(['migrate-stamp'], 'all')).toMatchObject({ code: 2, docker: [] })
  })

  test('test-up and ci-test fail when their containers do', () => {
    expect(runMake(['test-up'], 'all', { DOCKER_CODE: '1' }).code).toBe(2)
    const ci = runMake(['ci-test'], 'all', { DOCKER_CODE: '7' })
    expect(ci.output).toContain('Error 7')
    expect(ci.docker).toHaveLength(2)
  })
})

describe('make, without Docker,', () => {
  test.each<[Docker, string]>([
    ['none', 'Docker is not installed'],
    ['client', 'Docker has no Compose plugin'],
    ['no engine', "Docker's engine does not run"],
  ])('(%s) says in one line what is missing', (docker, reason) => {
    for (const target of ['dev-up', 'dev-down', 'test-up', 'ci-test']) {
      const run = runMake([target], docker)
      expect(run).toMatchObject({ code: 2, docker: [] })
      expect(run.output).toMatch(new RegExp(`^error: ${reason}; use make start, or LOCAL=1 .*\nmake: `))
    }
  })

  onEveryServer(
    (server) => {
      test('the migrate targets run on this machine and say so, as they do with LOCAL=1', async () => {
        const { url, query } = await freshDatabase(server)
        const local = (target: string, docker: Docker = 'no engine', ...words: readonly string[]) =>
          runMake([target, ...words], docker, { DATABASE_URL: url })
        const up = local('migrate-up')
        expect(up).toMatchObject({ code: 0, docker: [] })
        expect(up.output).toMatch(/^\(on this machine\)\n/)
        expect(await query('select from public.users')).toEqual([])
        expect(local('migrate-status', 'all', 'LOCAL=1')).toMatchObject({ code: 0, docker: [] })
        expect(local('migrate-down', 'client').code).toBe(0)
        const pending = local('migrate-status')
        expect(pending.output).toMatch(/Pending: +1\n/)
        expect(pending.output).toContain('Error 3')
      })
    },
    { only: ['postgresql 17'], because: 'the command line has tests on every server' },
  )
})

test('make help lists every target once', () => {
  const { output } = runMake(['help'], 'all')
  const targets = [...output.matchAll(/^ {2}([a-z-]+) {2}/gm)].map(([, target]) => target)
  expect(targets).toEqual([...new Set(targets)])
  expect(targets).toEqual(
    expect.arrayContaining(['dev-up', 'test-up', 'ci', 'migrate-create', 'migrate-up', 'migrate-verify']),
  )
})
