import type { LoadedPglite } from '../load-pglite.ts'
import type { EmbeddedImage, ImageFile, ImageFolder, ImagePart } from './image.ts'
import { imageParts } from './image-parts.ts'

/** Runs initdb, which takes four seconds or so, and returns what it made. */
export async function makeImage({ PGlite, extensions }: LoadedPglite): Promise<EmbeddedImage> {
  const instance = await PGlite.create('memory://', { extensions })
  const { FS, WASM_PREFIX } = instance.Module
  // Ended in order, it leaves nothing to recover at each start.
  await instance.close()
  const folders: ImageFolder[] = []
  const collect = (path: string, partOf: (path: string) => ImagePart): readonly ImageFile[] => {
    folders.push({ path, mode: FS.stat(path).mode })
    const names = (FS.readdir(path) as readonly string[]).filter((name) => name !== '.' && name !== '..')
    return names.flatMap((name) => {
      const inner = `${path}/${name}`
      const { mode } = FS.stat(inner)
      if (FS.isDir(mode)) return collect(inner, partOf)
      return [imageFile(inner, partOf(inner), mode, FS.readFile(inner))]
    })
  }
  const extensionFiles = ['share/postgresql/extension', 'lib/postgresql'].flatMap((folder) =>
    collect(`${WASM_PREFIX}/${folder}`, () => 'extensions'),
  )
  const data = collect(`${WASM_PREFIX}/data`, (path) => (isTemplate(path) ? 'templates' : 'database'))
  const found = [...extensionFiles, ...data]
  return { folders, files: imageParts.flatMap((part) => found.filter((file) => file.part === part)) }
}

/** The object identifiers of `template1` and `template0` are 1 and 4 since PostgreSQL 15 (pg_database.dat). */
function isTemplate(path: string): boolean {
  return /\/base\/[14]\//.test(path)
}

function imageFile(path: string, part: ImagePart, mode: number, bytes: Uint8Array): ImageFile {
  let end = bytes.length
  while (end > 0 && bytes[end - 1] === 0) end -= 1
  return { path, part, mode, size: bytes.length, content: bytes.subarray(0, end) }
}
