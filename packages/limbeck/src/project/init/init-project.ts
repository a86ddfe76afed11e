import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { LimbeckError } from '../../errors/limbeck-error.ts'
import { readTemplate } from '../../revisions/render/read-template.ts'
import { configText, type ModelsChoice } from './config-text.ts'
import { readmeText } from './readme-text.ts'

/** What a new project looks like. */
export interface InitOptions {
  /** The project's folder; made if need be. */
  readonly directory: string
  readonly models: ModelsChoice
  /** The folder of revision files, relative to the project's. */
  readonly revisions: string
  /** Which of Limbeck's templates the project's own is a copy of: the name of its file. */
  readonly template: string
  /** Written into the configuration; undefined leaves the database to DATABASE_URL. */
  readonly url: string | undefined
}

/**
 * Makes a project: configuration, revisions folder, template and README. Returns the paths of the files written.
 *
 * @throws LimbeckError `init.file-exists` before anything is written, when one of the files is there already
 */
export async function initProject(options: InitOptions): Promise<readonly string[]> {
  const { directory } = options
  const folder = dirname(join(options.revisions, 'x'))
  const home = dirname(folder) === '.' ? folder : dirname(folder)
  const template = join(home, options.template)
  const files: Readonly<Record<string, string>> = {
    'limbeck.config.ts': configText({ ...options, template }),
    [template]: (await readTemplate(undefined, options.template)).text,
    [join(home, 'README.md')]: readmeText(options.revisions),
    [join(folder, '.gitkeep')]: '',
  }
  const paths = Object.keys(files).map((file) => resolve(directory, file))
  const present = paths.find((path) => existsSync(path))
  if (present !== undefined) {
    throw new LimbeckError('init.file-exists', `${relative(process.cwd(), present)} exists already`, {
      hint: 'Nothing was written. Remove that file, or make the project in another folder: `limbeck init DIR`.',
      details: { path: present },
    })
  }
  for (const [file, text] of Object.entries(files)) {
    const path = resolve(directory, file)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text, { flag: 'wx' })
  }
  return paths
}
