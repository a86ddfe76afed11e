import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildLimbeck } from './build-limbeck.ts'
import { revisionProject } from './revision-files.ts'
import { temporaryProject } from './temporary-project.ts'

beforeAll(() => buildLimbeck())

const line = () =>
  temporaryProject(
    revisionProject([
      { revision: 'bce8c437167b', message: 'Initial database schema' },
      { revision: 'e18e20278eaa', downRevision: 'bce8c437167b', message: 'add_jwt_authentication_support' },
    ]),
  )

const diamond = () =>
  temporaryProject(
    revisionProject([
      { revision: 'aaaa00000001', message: 'first' },
      { revision: 'bbbb00000002', downRevision: 'aaaa00000001', message: 'left', branchLabels: ['left'] },
      { revision: 'cccc00000003', downRevision: 'aaaa00000001', message: 'right' },
      { revision: 'dddd00000004', downRevision: ['bbbb00000002', 'cccc00000003'], message: 'both' },
    ]),
  )

const fork = () =>
  temporaryProject(
    revisionProject([
      { revision: 'aaaa00000001' },
      { revision: 'abc123', downRevision: 'aaaa00000001' },
      { revision: 'def456', downRevision: 'aaaa00000001' },
    ]),
  )

describe('revisions, without a database,', () => {
  test('are listed by heads, one line each', async () => {
    expect(await line().limbeck(['heads'])).toEqual({
      stdout: 'e18e20278eaa (head)\n',
      stderr: '',
      exitCode: 0,
    })
    expect((await fork().limbeck(['heads'])).stdout).toBe('abc123 (head)\ndef456 (head)\n')
  })

  test('are listed by history, newest first', async () => {
    const { stdout } = await line().limbeck(['history'])
    expect(stdout).toBe(
      'bce8c437167b -> e18e20278eaa (head), add_jwt_authentication_support\n' +
        '<base> -> bce8c437167b, Initial database schema\n',
    )
  })

  test('carry the marks of branches and merges', async () => {
    const { stdout } = await diamond().limbeck(['history'])
    expect(stdout.split('\n').slice(0, 4)).toEqual([
      'bbbb00000002, cccc00000003 -> dddd00000004 (head) (mergepoint), both',
      'aaaa00000001 -> bbbb00000002 (left), left',
      'aaaa00000001 -> cccc00000003, right',
      '<base> -> aaaa00000001 (branchpoint), first',
    ])
  })

  test('are listed by branches, children below', async () => {
    const { stdout } = await fork().limbeck(['branches'])
    expect(stdout).toBe(
      'aaaa00000001 (branchpoint)\n             -> abc123 (head)\n             -> def456 (head)\n',
    )
  })

  test('are found by a range, one way or the other', async () => {
    const project = line()
    const first = '<base> -> bce8c437167b, Initial database schema\n'
    expect((await project.limbeck(['history', '-r', ':bce8'])).stdout).toBe(first)
    expect((await project.limbeck(['history', '--rev-range', 'e18e:'])).stdout).toContain(
      'e18e20278eaa (head)',
    )
    expect((await project.limbeck(['history', '-r', '-1:'])).stdout).not.toBe('')
  })

  test('are shown with parent, date, path and text', async () => {
    const project = line()
    const { stdout } = await project.limbeck(['show', 'head'])
    expect(stdout).toBe(
      [
        'Rev: e18e20278eaa (head)',
        'Parent: bce8c437167b',
        'Create Date: 2025-10-03T21:49:21Z',
        `Path: ${join(project.directory, 'versions/e18e20278eaa.ts')}`,
        '',
        '    add_jwt_authentication_support',
        '',
        '',
      ].join('\n'),
    )
    expect((await project.limbeck(['heads', '-v'])).stdout).toBe(stdout)
  })

  test('are data with --json', async () => {
    const project = line()
    const heads = JSON.parse((await project.limbeck(['heads', '--json'])).stdout)
    const head = {
      revision: 'e18e20278eaa',
      downRevision: ['bce8c437167b'],
      branchLabels: [],
      dependsOn: [],
      message: 'add_jwt_authentication_support',
      description: '',
      createdAt: '2025-10-03T21:49:21Z',
      irreversible: null,
      path: join(project.directory, 'versions/e18e20278eaa.ts'),
      isHead: true,
      isBranchPoint: false,
      isMergePoint: false,
    }
    expect(heads).toEqual({ heads: [head] })
    expect(JSON.parse((await project.limbeck(['show', 'e18e', '--json'])).stdout)).toEqual({
      revisions: [head],
    })
    const history = JSON.parse((await project.limbeck(['--json', 'history'])).stdout)
    expect(history.revisions.map(({ revision }: { revision: string }) => revision)).toEqual([
      'e18e20278eaa',
      'bce8c437167b',
    ])
  })

  test('become an SQL script with --sql', async () => {
    const project = temporaryProject(
      revisionProject([
        { revision: 'aaaa00000001', upgrade: "op.execute('select 1')", downgrade: "op.execute('select 2')" },
        { revision: 'bbbb00000002', downRevision: 'aaaa00000001', upgrade: "op.execute('select 3')" },
      ]),
    )
    const up = await project.limbeck(['upgrade', 'aaaa:head', '--sql'])
    const lines = up.stdout.split('\n').filter((line) => line !== '')
    expect(lines[0]).toMatch(/^-- Limbeck \S+: aaaa00000001 -> bbbb00000002$/)
    const rows =
      "update public.alembic_version set version_num = 'bbbb00000002' where version_num = 'aaaa00000001';"
    const after = lines.indexOf('-- Running upgrade aaaa00000001 -> bbbb00000002, step bbbb00000002')
    expect(lines.slice(after + 1, after + 3)).toEqual(['select 3;', rows])
    expect(lines.at(-1)).toBe('commit;')
    const all = await project.limbeck(['upgrade', 'head', '--sql'])
    expect(all.stdout).toMatch(
      /^begin;$[\s\S]*create table if not exists public\.alembic_version \([\s\S]*select 1;[\s\S]*select 3;/m,
    )
    const down = await project.limbeck(['downgrade', 'head:base', '--sql'])
    expect(down.stdout).toMatch(/select 2;\n\ndelete from public\.alembic_version/)
    const unranged = await project.limbeck(['downgrade', 'base', '--sql'])
    expect(unranged).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining('--sql needs a range FROM:TO'),
    })
  })
})

describe('the command line', () => {
  test('prints its version', async () => {
    const project = temporaryProject({})
    expect(await project.limbeck(['--version'])).toEqual({
      stdout: 'limbeck 0.1.0\n',
      stderr: '',
      exitCode: 0,
    })
  })

  test('hands -x to a configuration that is a function', async () => {
    const files = revisionProject([{ revision: 'aaaa00000001' }])
    const config = 'export default ({ x }) => ({ revisions: [x.folder] })\n'
    const project = temporaryProject({ ...files, 'limbeck.config.ts': config })
    const found = await project.limbeck(['heads', '-x', 'folder=versions'])
    expect(found).toMatchObject({ stdout: 'aaaa00000001 (head)\n', exitCode: 0 })
  })

  test('takes the configuration that --config names', async () => {
    const files = revisionProject([{ revision: 'aaaa00000001' }])
    const project = temporaryProject({
      ...files,
      'other/c.mjs': "export default { revisions: '../versions' }\n",
    })
    const found = await project.limbeck(['--config', 'other/c.mjs', 'heads'])
    expect(found).toMatchObject({ stdout: 'aaaa00000001 (head)\n', exitCode: 0 })
  })

  test('lists its commands, and those of one command, with help', async () => {
    const project = temporaryProject({})
    const names =
      'init revision upgrade downgrade current heads history show check status stamp diff dump ensure-version'
    const { stdout } = await project.limbeck(['--help'])
    for (const name of names.split(' ')) expect(stdout).toMatch(new RegExp(`^  ${name}\\b`, 'm'))
    for (const words of [
      ['upgrade', '--help'],
      ['help', 'upgrade'],
    ]) {
      expect((await project.limbeck(words)).stdout).toContain('Usage: limbeck upgrade [options] <target>')
    }
  })

  test('has colours only where they are wanted', async () => {
    const project = temporaryProject({})
    const colored = '\u001b['
    expect((await project.limbeck(['heads'])).stderr).not.toContain(colored)
    expect((await project.limbeck(['heads'], { FORCE_COLOR: '1' })).stderr).toContain(colored)
    expect((await project.limbeck(['heads'], { FORCE_COLOR: '1', NO_COLOR: '1' })).stderr).not.toContain(
      escape,
    )
    expect((await project.limbeck(['heads', '--no-color'], { FORCE_COLOR: '1' })).stderr).not.toContain(
      escape,
    )
  })
})
