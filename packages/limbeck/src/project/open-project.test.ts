import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { onEveryServer } from '../../test/on-every-server.ts'
import { LimbeckError } from '../errors/limbeck-error.ts'
import type { RevisionApplied } from '../runner/revision-applied.ts'
import { sqlText } from '../sources/sql-text.ts'
import type { Config } from './config/config.ts'
import { type OpenProjectOptions, openProject } from './open-project.ts'
import type { Project } from './project.ts'

const models = sqlText(`
  create type mood as enum ('fine', 'tired');
  create table users (id integer primary key, email text not null unique, mood mood not null default 'fine');
  create index ix_users_mood on users (mood) where mood <> 'fine';
  create view tired as select id from users where mood = 'tired';
  create type shell;
`)

async function open(config: Config, options: OpenProjectOptions = {}): Promise<Project> {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'limbeck-open-')))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  const project = await openProject({ revisions: '.', ...config }, { directory, env: {}, ...options })
  onTestFinished(() => project.close())
  return project
}

onEveryServer((server) => {
  test('a program generates, applies, checks, takes back and stamps as the command line does', async () => {
    const url = server.name === 'pglite' ? 'pglite:memory' : (await server.fresh()).url
    const applied: RevisionApplied[] = []
    const logged: string[] = []
    const project = await open(
      { url, models, onRevisionApplied: (event) => void applied.push(event) },
      { log: ({ text }) => logged.push(text) },
    )
    expect(await project.isCurrent()).toBe(true)
    const made = await project.revision({ message: 'first tables', autogenerate: true })
    expect(made.operations.map((call) => call.slice(0, call.indexOf('(')))).toEqual([
      'op.createEnum',
      'op.createTable',
      'op.createIndex',
      'op.createView',
    ])
    expect(made.unmanaged).toEqual([{ kind: 'base type', name: 'public.shell' }])
    expect(logged).toContain('Not compared: base type public.shell')
    expect(project.graph.heads).toEqual([made.revision])
    expect(await project.isCurrent()).toBe(false)

    const plan = await project.plan('head')
    expect(plan.revisions.map(({ revision }) => revision)).toEqual([made.revision])
    expect(await project.upgrade('head')).toMatchObject({
      revisions: [made.revision],
      heads: [made.revision],
    })
    expect(applied).toEqual([expect.objectContaining({ revision: made.revision, direction: 'upgrade' })])
    expect(await project.isCurrent()).toBe(true)
    expect((await project.check()).differences).toEqual([])
    const none = await project.revision({ message: 'nothing new', autogenerate: true })
    expect(none.path).toBeUndefined()

    expect(await project.downgrade('base')).toMatchObject({ revisions: [made.revision], heads: [] })
    expect((await project.dump()).statements).toEqual([])
    expect(await project.recorded()).toEqual([])
    await project.stamp('head')
    expect((await project.current()).map(({ revision }) => revision)).toEqual([made.revision])
  }, 240_000)
})

describe('a project', () => {
  test('names revision files that make no graph only when they are needed', async () => {
    const directory = realpathSync(mkdtempSync(join(tmpdir(), 'limbeck-open-')))
    onTestFinished(() => rmSync(directory, { recursive: true }))
    writeFileSync(join(directory, 'a.sql'), '-- first\n--\n-- revision: a\n\n-- upgrade\nselect 1;\n')
    const project = await openProject({ revisions: '.', shadow: 'embedded' }, { directory, env: {} })
    onTestFinished(() => project.close())
    expect(() => project.graph).toThrow(LimbeckError)
    expect(() => project.heads()).toThrow(/a\.sql: the revision has no downgrade/)
    const created = await project.diff(await project.source('empty'), sqlText('create table t (a integer)'))
    expect(created.statements).toEqual([expect.stringMatching(/^create table public\.t/)])
    expect(created.downStatements).toEqual(['drop table public.t'])
  }, 240_000)

  test('without models or a database says what is missing', async () => {
    const project = await open({})
    await expect(project.check()).rejects.toMatchObject({ code: 'config.no-models' })
    await expect(project.status()).rejects.toMatchObject({ code: 'config.no-url' })
    await expect(project.source('nonsense')).rejects.toMatchObject({ code: 'usage.unknown-source' })
    await expect(openProject({ url: 1 } as never)).rejects.toMatchObject({ code: 'config.wrong-type' })
  })
})
