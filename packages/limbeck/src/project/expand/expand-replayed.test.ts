import { expect, onTestFinished, test } from 'vitest'
import { expandPrograms } from '../../../test/expand-programs.ts'
import { folderWith } from '../../../test/folder-with.ts'
import { sqlText } from '../../sources/sql-text.ts'
import { openProject } from '../open-project.ts'
import type { Project } from '../project.ts'

test('without a database the replayed revisions are compared, and the phases are replayed too', async () => {
  const [program] = expandPrograms
  const directory = await folderWith({})
  const open = async (models = ''): Promise<Project> => {
    const project = await openProject({ revisions: '.', models: sqlText(models) }, { directory, env: {} })
    onTestFinished(() => project.close())
    return project
  }
  await (await open(program?.before)).revision({ message: 'first tables', autogenerate: true })
  const project = await open(program?.after)
  await project.revision({ message: 'change it', autogenerate: true, expand: true, ...program?.answers })
  expect(project.graph.heads).toHaveLength(1)
  expect((await project.check()).differences).toEqual([])
})
