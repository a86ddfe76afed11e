import { readFile } from 'node:fs/promises'
import { expect, onTestFinished, test } from 'vitest'
import { expandPrograms } from '../../../test/expand-programs.ts'
import { folderWith } from '../../../test/folder-with.ts'
import { sqlText } from '../../sources/sql-text.ts'
import { openProject } from '../open-project.ts'
import type { Project } from '../project.ts'

const reasons: Readonly<Record<string, string>> = {
  'a rename': 'its values are in phone_number',
  'int to bigint': 'its values are in qty',
  'text to int, which loses leading zeros':
    'the --up of qty says what is kept of its values, and the rest may go',
  'a split': 'the --up of first_name, "Last Name" says what is kept of its values, and the rest may go',
}

test.each(expandPrograms.filter(({ name }) => name in reasons))(
  '$name: without a database the replayed revisions are compared, and the contract says why its drop loses nothing',
  async ({ name, before, after, answers }) => {
    const directory = await folderWith({})
    const open = async (models: string): Promise<Project> => {
      const project = await openProject({ revisions: '.', models: sqlText(models) }, { directory, env: {} })
      onTestFinished(() => project.close())
      return project
    }
    const rowless = before.replace(/insert into users[^;]*;/, '')
    await (await open(rowless)).revision({ message: 'first tables', autogenerate: true })
    const project = await open(after)
    const options = { message: 'change it', autogenerate: true, expand: true, ...answers }
    const { contract } = await project.revision(options)
    expect(project.graph.heads).toHaveLength(1)
    expect((await project.check()).differences).toEqual([])
    const lines = (await readFile(contract?.path ?? '', 'utf8')).split('\n')
    const comment = lines.indexOf(`    // limbeck-ignore loses-data: ${reasons[name]}`)
    expect(lines[comment + 1]).toMatch(/^ {4}op\.dropColumn\('t', /)
    expect(contract?.lossy).toEqual([])
    const { findings, silenced } = await project.lint({ rules: ['column-drop-loses-data'] })
    expect(findings).toEqual([])
    expect(silenced[0]).toMatchObject({ silenced: reasons[name] })
  },
)
