import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { EmbeddedImage, ImageFile } from './image.ts'
import { readImage } from './read-image.ts'
import { writeImage } from './write-image.ts'

const file = (part: ImageFile['part'], text: string): ImageFile => ({
  path: `/${part}/${text}`,
  part,
  mode: 0o600,
  size: text.length + 3,
  content: Buffer.from(text),
})

const image: EmbeddedImage = {
  folders: [{ path: '/extensions', mode: 0o755 }],
  files: [
    file('extensions', 'citext.control'),
    file('extensions', ''),
    file('database', 'PG_VERSION'),
    file('templates', 'base'),
  ],
}

test.each([
  ['extensions', 2],
  ['database', 3],
  ['templates', 4],
] as const)('what was written is read up to its %s', async (last, count) => {
  const path = await written()
  expect(readImage(path, last)).toEqual({ ...image, files: image.files.slice(0, count) })
})

test('a damaged image is none, wherever the damage is', async () => {
  const path = await written()
  const whole = readFileSync(path)
  for (let position = 0; position < whole.length; position += 1) {
    writeFileSync(path, whole.subarray(0, position))
    expect(readImage(path, 'templates'), `cut at ${position}`).toBeUndefined()
  }
  const header = 4 + whole.readUInt32LE()
  for (let position = header; position < whole.length; position += 1) {
    const changed = Buffer.from(whole)
    changed[position] = (changed[position] ?? 0) ^ 1
    writeFileSync(path, changed)
    expect(readImage(path, 'templates'), `changed at ${position}`).toBeUndefined()
  }
})

test('where there is no image, there is none', () => {
  expect(readImage(join(folder(), 'none'), 'extensions')).toBeUndefined()
})

async function written(): Promise<string> {
  const path = join(folder(), 'inside', 'image')
  await writeImage(path, image)
  return path
}

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'limbeck-image-'))
  onTestFinished(() => rmSync(path, { recursive: true }))
  return path
}
