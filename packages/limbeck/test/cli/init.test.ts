import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { buildLimbeck } from './build-limbeck.ts'
import { temporaryProject } from './temporary-project.ts'

beforeAll(() => buildLimbeck())

const written = [
  'limbeck.config.ts',
  'migrations/revision.ts.eta',
  'migrations/README.md',
  'migrations/versions/.gitkeep',
]

test('init makes a project in which the commands work as they stand', async () => {
  const project = temporaryProject({})
  const made = await project.limbeck(['init', '--yes'])
  expect(made.exitCode).toBe(0)
  expect(made.stdout.split('\n').slice(0, 4)).toEqual(written.map((file) => `Wrote ${file}`))
  expect(await project.limbeck(['heads'])).toMatchObject({ exitCode: 0, stdout: '' })
  expect((await project.limbeck(['revision', '-m', 'first step', '--rev-id', 'aaaa00000001'])).exitCode).toBe(
    0,
  )
  expect((await project.limbeck(['heads'])).stdout).toBe('aaaa00000001 (head)\n')
})

test('editing the template changes the files that are made', async () => {
  const project = temporaryProject({})
  await project.limbeck(['init', '--yes'])
  const template = readFileSync(join(project.directory, 'migrations/revision.ts.eta'), 'utf8')
  project.write('migrations/revision.ts.eta', `// made for the team\n${template}`)
  const made = await project.limbeck(['revision', '-m', 'first step', '--json'])
  expect(readFileSync(JSON.parse(made.stdout).path, 'utf8')).toMatch(/^\/\/ made for the team\n/)
})

test('init writes what its flags say, in the folder it is given', async () => {
  const project = temporaryProject({})
  const flags = ['--models', 'db/*.sql', '--revisions', 'db/changes', '--url', 'pglite:./data']
  expect((await project.limbeck(['init', 'service', ...flags])).exitCode).toBe(0)
  const config = readFileSync(join(project.directory, 'service/limbeck.config.ts'), 'utf8')
  expect(config).toContain("models: [sqlFiles('db/*.sql')]")
  expect(config).toContain("revisions: ['db/changes']")
  expect(config).toContain("url: 'pglite:./data'")
})

test('init overwrites nothing, and then writes nothing', async () => {
  const project = temporaryProject({ 'migrations/README.md': 'mine' })
  const refused = await project.limbeck(['init', '--yes'])
  expect(refused).toMatchObject({
    exitCode: 1,
    stderr: expect.stringMatching(/^error: migrations\/README\.md exists already\nhint: /),
  })
  expect(existsSync(join(project.directory, 'limbeck.config.ts'))).toBe(false)
})

test('without a terminal and flags, init asks by printing the flags that answer', async () => {
  const project = temporaryProject({})
  const asked = await project.limbeck(['init'])
  expect(asked.exitCode).toBe(2)
  expect(asked.stderr).toContain("`limbeck init . --models 'schema/*.sql' --revisions 'migrations/versions'`")
})
