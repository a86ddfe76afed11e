import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith } from '../../test/folder-with.ts'
import { loadRevisions } from './load-revisions.ts'
import { scanHeaders } from './scan-headers.ts'

function revision(id: string, parent?: string): string {
  const parents = parent === undefined ? 'undefined' : `'${parent}'`
  return `export default defineRevision({ revision: '${id}', downRevision: ${parents}, upgrade() {}, downgrade() {} })`
}

function sql(id: string, parent = ''): string {
  return `-- ${id}\n-- revision: ${id}\n-- down_revision: ${parent}\n\n-- upgrade\n\n-- downgrade\n`
}

describe('a scan', () => {
  test('reads TypeScript, JavaScript and SQL of all folders: by folder, then by name', async () => {
    const folder = await folderWith({
      'two/b.ts': revision('b', 'a'),
      'two/C.mjs': revision('c', 'b'),
      'two/a.sql': sql('a'),
      'one/z.js': `\ufeff${revision('z').replaceAll(' ', '\r\n')}`,
    })
    const files = await scanHeaders([join(folder, 'two'), join(folder, 'one'), join(folder, 'two', '.')])
    expect(files.map((file) => [file.revision, file.language])).toEqual([
      ['c', 'typescript'],
      ['a', 'sql'],
      ['b', 'typescript'],
      ['z', 'typescript'],
    ])
    expect(files[0]?.path).toBe(join(folder, 'two', 'C.mjs'))
  })

  test('passes over what is no revision by its name, and subfolders', async () => {
    const folder = await folderWith({
      'a.ts': revision('a'),
      'README.md': '',
      '.hidden.ts': '',
      '.#a.ts': '',
      'a.ts~': '',
      '#a.ts#': '',
      'a.ts.orig': '',
      'a.d.ts': '',
      'a.test.ts': '',
      'sub/b.ts': revision('b'),
      'a.sql.swp': '',
    })
    expect((await scanHeaders([folder])).map((file) => file.revision)).toEqual(['a'])
  })

  test('refuses by name a TypeScript file that is no revision', async () => {
    const folder = await folderWith({ 'a.ts': revision('a'), 'shared.ts': 'export const x = 1' })
    await expect(scanHeaders([folder])).rejects.toMatchObject({
      code: 'revision.header-missing',
      message: `${join(folder, 'shared.ts')}: no defineRevision({ … }) in this file`,
    })
  })

  test('names a folder that is missing, and a file that cannot be read', async () => {
    const folder = await folderWith({})
    await expect(scanHeaders([join(folder, 'nowhere')])).rejects.toMatchObject({
      code: 'revision.folder-missing',
      message: expect.stringContaining('nowhere'),
    })
    await symlink('gone', join(folder, 'a.ts'))
    await expect(scanHeaders([folder])).rejects.toMatchObject({ code: 'revision.unreadable' })
  })

  test('reads ten thousand files', async () => {
    const folder = await folderWith({})
    await mkdir(join(folder, 'many'))
    const ids = Array.from({ length: 10_000 }, (_, index) => `r${String(index).padStart(5, '0')}`)
    for (let from = 0; from < ids.length; from += 100) {
      const some = ids.slice(from, from + 100)
      await Promise.all(some.map((id) => writeFile(join(folder, 'many', `${id}.ts`), revision(id))))
    }
    expect((await scanHeaders([join(folder, 'many')])).map((file) => file.revision)).toEqual(ids)
  })
})

describe('loading the revisions', () => {
  test('gives their graph and their files', async () => {
    const folder = await folderWith({ 'b.ts': revision('b', 'a'), 'a.sql': sql('a') })
    const { graph, files } = await loadRevisions([folder])
    expect(graph.heads).toEqual(['b'])
    expect(files.get('a')?.path).toBe(join(folder, 'a.sql'))
  })

  test('names both files of a duplicate id', async () => {
    const folder = await folderWith({ 'a.ts': revision('x'), 'b.sql': sql('x') })
    const paths = [join(folder, 'a.ts'), join(folder, 'b.sql')]
    await expect(loadRevisions([folder])).rejects.toMatchObject({
      code: 'revision.duplicate-id',
      message: `revision x stands in two files: ${paths.join(' and ')}`,
      details: { paths },
    })
  })

  test.each([
    ['revision.missing-parent', { 'b.ts': revision('b', 'gone') }, ['b.ts']],
    ['revision.cycle', { 'a.ts': revision('a', 'b'), 'b.ts': revision('b', 'a') }, ['a.ts', 'b.ts']],
    ['revision.cycle', { 'a.ts': revision('a', 'a') }, ['a.ts']],
  ])('%s names the file', async (code, texts, names) => {
    const folder = await folderWith(texts)
    const error = expect.objectContaining({ code, message: expect.not.stringContaining('\n') })
    await expect(loadRevisions([folder])).rejects.toEqual(error)
    for (const name of names) await expect(loadRevisions([folder])).rejects.toThrow(join(folder, name))
  })
})
