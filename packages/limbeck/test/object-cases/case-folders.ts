import { join } from 'node:path'
import { globSync } from 'tinyglobby'

/** Where the kinds of objects are, each with its cases. */
export const objectsFolder = join(import.meta.dirname, '../../src/objects')

/** The folders of all cases of all kinds, with a slash at the end; sorted. */
export const caseFolders = globSync('**/cases/*/', {
  cwd: objectsFolder,
  onlyDirectories: true,
  absolute: true,
}).sort()
