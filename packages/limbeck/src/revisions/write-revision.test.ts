import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { writeRevision } from './write-revision.ts'

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'limbeck-'))
  onTestFinished(() => rm(path, { recursive: true }))
  return path
}

test('writes the file, makes its folder and leaves nothing beside it', async () => {
  const versions = join(await folder(), 'migrations', 'versions')
  expect(await writeRevision(join(versions, 'a.ts'), 'text')).toBe(join(versions, 'a.ts'))
  expect(await readdir(versions)).toEqual(['a.ts'])
  expect(await readFile(join(versions, 'a.ts'), 'utf8')).toBe('text')
})

test('never overwrites a file', async () => {
  const versions = await folder()
  await writeFile(join(versions, 'a.ts'), 'mine')
  await expect(writeRevision(join(versions, 'a.ts'), 'text')).rejects.toMatchObject({
    code: 'revision.file-exists',
  })
  expect(await readFile(join(versions, 'a.ts'), 'utf8')).toBe('mine')
  expect(await readdir(versions)).toEqual(['a.ts'])
})

test('one of several writers of one name wins', async () => {
  const path = join(await folder(), 'a.ts')
  const outcomes = await Promise.allSettled(['1', '2', '3', '4'].map((text) => writeRevision(path, text)))
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

test('says why a file cannot be written', async () => {
  const path = join(await folder(), 'file')
  await writeFile(path, '')
  await expect(writeRevision(join(path, 'a.ts'), 'text')).rejects.toMatchObject({
    code: 'revision.not-written',
    message: expect.stringContaining('EEXIST'),
  })
})
