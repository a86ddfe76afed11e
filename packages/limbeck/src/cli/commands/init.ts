import { existsSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { LimbeckError } from '../../errors/limbeck-error.ts'
import type { ModelsChoice } from '../../project/init/config-text.ts'
import { initProject } from '../../project/init/init-project.ts'
import type { CommandContext } from '../command.ts'
import { defineCommand } from '../define-command.ts'

interface InitFlags {
  readonly yes?: boolean
  readonly models?: string
  readonly revisions?: string
}

interface Answers {
  readonly models: string
  readonly revisions: string
}

/** `init [DIR]`: makes the configuration, the folders, the template and a README. */
export const init = defineCommand({
  configure: (command) => {
    command
      .argument('[dir]', "the project's folder", '.')
      .option('-y, --yes', 'take the defaults for what no flag says, and ask nothing')
      .option('--models <glob>', 'the models: Drizzle tables (*.ts) or SQL files (*.sql)')
      .option('--revisions <folder>', 'the folder of revision files')
  },
  run: async (context, flags: InitFlags, folder: string) => {
    const directory = resolve(context.directory, folder)
    const answers = await decide(context, flags, folder, defaultsOf(directory))
    const paths = await initProject({
      directory,
      models: modelsChoice(answers.models),
      revisions: answers.revisions,
      url: context.options.url,
    })
    const written = paths.map((path) => relative(context.directory, path))
    return {
      text: [
        ...written.map((path) => `Wrote ${path}`),
        'Next: set DATABASE_URL, then `limbeck revision --autogenerate -m "first tables"` and `limbeck upgrade head`.',
      ],
      json: { written: paths },
    }
  },
})

async function decide(
  context: CommandContext,
  flags: InitFlags,
  folder: string,
  defaults: Answers,
): Promise<Answers> {
  const { models, revisions } = flags
  if (models !== undefined && revisions !== undefined) return { models, revisions }
  const proposed = { models: models ?? defaults.models, revisions: revisions ?? defaults.revisions }
  if (flags.yes === true) return proposed
  if (context.isInteractive) return ask(proposed, flags)
  const answer = `limbeck init ${folder} --models '${proposed.models}' --revisions '${proposed.revisions}'`
  throw new LimbeckError('init.answer-needed', 'init needs to know where models and revisions are', {
    hint: `Without a terminal, answer by flags: \`${answer}\`, or --yes for these.`,
    details: { proposed },
    exitCode: 2,
  })
}

async function ask(proposed: Answers, flags: InitFlags): Promise<Answers> {
  const { isCancel, text } = await import('@clack/prompts')
  const question = async (
    message: string,
    given: string | undefined,
    initialValue: string,
  ): Promise<string> => {
    if (given !== undefined) return given
    const answer = await text({ message, initialValue })
    if (!isCancel(answer)) return answer
    throw new LimbeckError('init.cancelled', 'Nothing was written', {
      hint: 'Run `limbeck init` again when you are ready.',
    })
  }
  return {
    models: await question(
      'Where are the models? (Drizzle tables *.ts, or *.sql)',
      flags.models,
      proposed.models,
    ),
    revisions: await question('Where shall revision files go?', flags.revisions, proposed.revisions),
  }
}

function modelsChoice(glob: string): ModelsChoice {
  return { source: glob.endsWith('.sql') ? 'sql-files' : 'drizzle', glob }
}

/** A project that knows Drizzle keeps its tables in TypeScript; any other is offered SQL files. */
function defaultsOf(directory: string): Answers {
  const manifest = join(directory, 'package.json')
  const usesDrizzle = existsSync(manifest) && readFileSync(manifest, 'utf8').includes('"drizzle-orm"')
  const models = usesDrizzle ? 'src/models/*.ts' : 'schema/*.sql'
  return { models, revisions: 'migrations/versions' }
}
