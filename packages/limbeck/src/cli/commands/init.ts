import { join, relative, resolve } from 'node:path'
import { closest } from 'fastest-levenshtein'
import { LimbeckError } from '../../errors/limbeck-error.ts'
import type { ModelsChoice } from '../../project/init/config-text.ts'
import { type FoundModels, findModels, usesDrizzle } from '../../project/init/find-models.ts'
import { initProject } from '../../project/init/init-project.ts'
import { revisionTemplates } from '../../revisions/render/revision-templates.ts'
import { maskUrl } from '../../sql/mask-url.ts'
import { adoptAtInit } from '../adopt-at-init.ts'
import type { InitAnswers } from '../ask-init.ts'
import type { CommandContext } from '../command.ts'
import { defineCommand } from '../define-command.ts'

interface InitFlags {
  readonly yes?: boolean
  readonly models?: string
  readonly revisions?: string
  readonly template?: string
  readonly adopt?: boolean
}

/** `init [DIR]`: makes the configuration, the folders, the template and a README. */
export const init = defineCommand({
  configure: (command) => {
    command
      .argument('[dir]', "the project's folder", '.')
      .option('-y, --yes', 'take the defaults for what no flag says, and ask nothing')
      .option('--models <glob>', 'the models: Drizzle tables (*.ts) or SQL files (*.sql)')
      .option('--revisions <folder>', 'the folder of revision files')
      .option('--template <name>', 'the template to copy: typescript or sql (see list-templates)')
      .option('--adopt', "write the schema of the URL's database as the first revision")
  },
  run: async (context, flags: InitFlags, folder: string) => {
    const directory = resolve(context.directory, folder)
    const template = templateFile(flags.template ?? 'typescript')
    const answers = await decide(context, flags, folder, directory)
    const { url } = context.options
    const paths = await initProject({
      directory,
      models: typeof answers.models === 'string' ? modelsChoice(answers.models) : answers.models,
      revisions: answers.revisions,
      template,
      // A password does not belong into a file that is committed.
      url: url === undefined || maskUrl(url) !== url ? undefined : url,
    })
    const written = paths.map((path) => relative(context.directory, path))
    const config = join(directory, 'limbeck.config.ts')
    const { text, ...found } = await adoptAtInit(context, config, flags)
    return {
      text: [...written.map((path) => `Wrote ${path}`), ...text],
      json: { written: paths, ...found },
    }
  },
})

async function decide(
  context: CommandContext,
  flags: InitFlags,
  folder: string,
  directory: string,
): Promise<InitAnswers> {
  const { models, revisions } = flags
  if (models !== undefined && revisions !== undefined) return { models, revisions }
  const found = await findModels(directory)
  const [first] = found
  const usual = usesDrizzle(directory) ? 'src/models/*.ts' : 'schema/*.sql'
  const proposed = {
    models: models ?? first?.globs.join(', ') ?? usual,
    revisions: revisions ?? 'migrations/versions',
  }
  if (flags.yes === true) return { ...proposed, models: models ?? first ?? usual }
  if (context.isInteractive) {
    const { askInit } = await import('../ask-init.ts')
    return askInit(found, proposed, flags)
  }
  throw answerNeeded(folder, proposed, found)
}

function answerNeeded(
  folder: string,
  proposed: { readonly models: string; readonly revisions: string },
  found: readonly FoundModels[],
): LimbeckError {
  const reasons = found.length === 0 ? '' : ` (found: ${found.map(({ reason }) => reason).join('; ')})`
  const answer = `limbeck init ${folder} --models '${proposed.models}' --revisions '${proposed.revisions}'`
  return new LimbeckError(
    'init.answer-needed',
    `init needs to know where models and revisions are${reasons}`,
    {
      hint: `Without a terminal, answer by flags: \`${answer}\`, or --yes for these.`,
      details: { proposed },
      exitCode: 2,
    },
  )
}

function templateFile(name: string): string {
  const template = revisionTemplates.find((each) => each.name === name)
  if (template !== undefined) return template.file
  const names = revisionTemplates.map((each) => each.name)
  throw new LimbeckError('usage.invalid-option', `There is no template '${name}'`, {
    hint: `Did you mean ${closest(name, names)}? The templates are ${names.join(' and ')}.`,
    details: { name, names },
  })
}

function modelsChoice(glob: string): ModelsChoice {
  return { source: glob.endsWith('.sql') ? 'sql-files' : 'drizzle', globs: [glob] }
}
