import { relative } from 'node:path'
import type { CommandContext } from './command.ts'

/** What `init` found in a database, and what it did with it. */
export interface InitAdoption {
  readonly text: readonly string[]
  /** What the database records; empty where it was not asked. */
  readonly recorded: readonly string[]
  /** The file of the revision that its schema was written to. */
  readonly adopted: string | undefined
}

const next =
  'Next: set DATABASE_URL, then `limbeck revision --autogenerate -m "first tables"` and `limbeck upgrade head`.'

/** Looks at the database that a new project is for, and adopts it where that is asked for or agreed to. */
export async function adoptAtInit(
  context: CommandContext,
  config: string,
  { adopt = false, yes = false }: { readonly adopt?: boolean; readonly yes?: boolean },
): Promise<InitAdoption> {
  const project = () => context.project({ config })
  if (!adopt && !mayLook(context)) return { text: [next], recorded: [], adopted: undefined }
  const found = adopt ? { recorded: [] } : await look(async () => (await project()).recorded())
  if ('problem' in found) {
    const text = [`The database was not looked at: ${found.problem}`, next]
    return { text, recorded: [], adopted: undefined }
  }
  const { recorded } = found
  if (!adopt && recorded.length === 0) return { text: [next], recorded, adopted: undefined }
  if (adopt || (context.isInteractive && !yes && (await agreed(recorded)))) {
    const { path } = await (await project()).adopt({ message: 'Adopt the existing database' })
    const written = path === undefined ? [] : [`Wrote ${relative(context.directory, path)}`]
    const text = [
      ...written,
      'Next: `limbeck status`, then `limbeck check` to compare the models with the database.',
    ]
    return { text, recorded, adopted: path }
  }
  const text = [
    `The database is at revision ${recorded.join(', ')}, which no file describes yet.`,
    'Next: `limbeck revision --adopt` writes its schema as the first revision, under that id.',
  ]
  return { text, recorded, adopted: undefined }
}

/** Off a terminal only a URL that was typed is looked at; an embedded database would be made by looking. */
function mayLook({ isInteractive, options, env }: CommandContext): boolean {
  const url = options.url ?? (isInteractive ? env.DATABASE_URL : undefined)
  return url !== undefined && url !== '' && !url.startsWith('pglite:')
}

async function look(
  read: () => Promise<readonly string[]>,
): Promise<{ readonly recorded: readonly string[] } | { readonly problem: string }> {
  try {
    return { recorded: await read() }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}

async function agreed(recorded: readonly string[]): Promise<boolean> {
  const { askAdoption } = await import('./ask-init.ts')
  return askAdoption(recorded)
}
