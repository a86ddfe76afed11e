import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as find from 'empathic/find'
import { LimbeckError } from '../../errors/limbeck-error.ts'
import { place } from '../place.ts'

/** A template's text and where it was read. */
export interface Template {
  readonly path: string
  readonly text: string
}

/**
 * Reads the user's template, or Limbeck's own of that name from the package's `templates` folder.
 *
 * @throws LimbeckError `template.missing`
 */
export async function readTemplate(userFile: string | undefined, ownName: string): Promise<Template> {
  if (userFile === undefined) return readOwn(ownName)
  try {
    return { path: userFile, text: await readFile(userFile, 'utf8') }
  } catch (cause) {
    throw new LimbeckError('template.missing', `the template ${place(userFile)} cannot be read`, {
      hint: 'Correct templateFile in the configuration, or remove it to use the template that Limbeck brings.',
      details: { path: userFile },
      cause,
    })
  }
}

// Looked for upwards, since the depth differs between the sources and the bundle.
async function readOwn(name: string): Promise<Template> {
  const here = dirname(fileURLToPath(import.meta.url))
  const path = find.file(join('templates', name), { cwd: here })
  if (path === undefined) throw new Error(`the package has no templates/${name}`)
  return { path, text: await readFile(path, 'utf8') }
}
