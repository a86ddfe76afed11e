import { expect, onTestFinished, test } from 'vitest'
import { folderWith } from '../../test/folder-with.ts'
import { sqlText } from '../sources/sql-text.ts'
import type { Config } from './config/config.ts'
import { openProject } from './open-project.ts'
import type { Project } from './project.ts'

const one = `-- add users
--
-- revision: one1

-- upgrade
create table users (id bigint);

-- downgrade
drop table users;
`

async function projectOf(files: Readonly<Record<string, string>>, config: Config = {}): Promise<Project> {
  const directory = await folderWith({ 'versions/1.sql': one, ...files })
  const project = await openProject(
    { revisions: 'versions', shadow: 'embedded', ...config },
    { directory, env: {} },
  )
  onTestFinished(() => project.close())
  return project
}

test('columns of the models that are timestamps without a time zone are found where it is asked for', async () => {
  const models = sqlText(`create schema app;
    create table users (at timestamp, good timestamptz, day date);
    create table app.events (seen timestamp(3)[], text text default 'timestamp')`)
  const project = await projectOf({}, { models, schemas: ['public', 'app'] })
  expect((await project.lint()).naiveColumns).toEqual([])
  expect((await project.lint({ models: true })).naiveColumns).toEqual(['app.events.seen', 'users.at'])
  expect((await project.lint({ models: true, rules: ['table-drop-loses-data'] })).naiveColumns).toEqual([])
})

test('models are asked for only where the configuration names some', async () => {
  await expect((await projectOf({})).lint({ models: true })).rejects.toMatchObject({
    code: 'config.no-models',
  })
})

test('revisions are chosen by target and range, and come in the order in which they run', async () => {
  const two = one.replace('one1', 'two2\n-- down_revision: one1').replaceAll('users', 'orders')
  const project = await projectOf({ 'versions/0.sql': two })
  expect((await project.lint()).revisions).toEqual(['one1', 'two2'])
  expect((await project.lint({ revisions: ['head', 'one1'] })).revisions).toEqual(['one1', 'two2'])
  expect((await project.lint({ revisions: ['two2:'] })).revisions).toEqual(['two2'])
  await expect(project.lint({ revisions: ['nine'] })).rejects.toMatchObject({ code: 'revision.unknown' })
})

test('the checklist fails where the upgrade does not run, or is not taken back', async () => {
  const two = one.replace('one1', 'two2\n-- down_revision: one1').replace('drop table users;', '')
  const { points } = await (await projectOf({ 'versions/2.sql': two })).checklist()
  const states = Object.fromEntries(points.map(({ point, state }) => [point, state]))
  expect(states).toEqual({
    'The SQL was reviewed': 'person',
    'The upgrade works': 'fail',
    'The downgrade works': 'fail',
    'Every instant has a time zone': 'pass',
    'The whole test suite passes': 'person',
    'The message says what changes': 'pass',
    'The documentation is up to date': 'person',
    'The files are in git': 'person',
  })
  expect(points[1]?.reason).toContain('users')
})

test('the checklist passes what holds, names what is irreversible, and says what was not run', async () => {
  const two =
    one
      .replace('one1', 'two2\n-- down_revision: one1\n-- irreversible: nobody needs it')
      .split('-- downgrade')[0] ?? ''
  const { points } = await (
    await projectOf({ 'versions/2.sql': two.replaceAll('users', 'orders') })
  ).checklist({ replay: false })
  expect(points[1]).toMatchObject({ state: 'person', reason: expect.stringContaining('not run') })
  expect(points[2]).toMatchObject({ state: 'person', reason: expect.stringContaining('two2') })
})
