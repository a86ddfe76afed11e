import type { FoundModels } from '../project/init/find-models.ts'
import { orCancel } from './or-cancel.ts'

/** What a new project needs to know, as its flags say it. */
export interface InitAnswers {
  readonly models: string | FoundModels
  readonly revisions: string
}

const nothing = 'Nothing was written'
const hint = 'Run `limbeck init` again when you are ready.'

/** Asks on the terminal for what no flag says. */
export async function askInit(
  found: readonly FoundModels[],
  proposed: { readonly models: string; readonly revisions: string },
  flags: { readonly models?: string; readonly revisions?: string },
): Promise<InitAnswers> {
  const { select, text } = await import('@clack/prompts')
  const askPath = (message: string, initialValue: string) =>
    orCancel(text({ message, initialValue, validate: required }), nothing, hint)
  const chosen =
    flags.models !== undefined || found.length === 0
      ? undefined
      : await orCancel(
          select<FoundModels | 'other'>({
            message: 'What describes the schema?',
            options: [
              ...found.map((models) => ({ value: models, label: models.reason })),
              { value: 'other' as const, label: 'something else' },
            ],
          }),
          nothing,
          hint,
        )
  const models =
    chosen !== undefined && chosen !== 'other'
      ? chosen
      : (flags.models ??
        (await askPath('Where are the models? (Drizzle tables *.ts, or *.sql)', proposed.models)))
  const revisions = flags.revisions ?? (await askPath('Where shall revision files go?', proposed.revisions))
  return { models, revisions }
}

/** Asks whether a database that exists is to be the first revision. */
export async function askAdoption(recorded: readonly string[]): Promise<boolean> {
  const { confirm } = await import('@clack/prompts')
  const message = `The database is at revision ${recorded.join(', ')}. Write its schema as the first revision, under that id?`
  return orCancel(
    confirm({ message }),
    'The project was made, and the database not adopted',
    'Run `limbeck revision --adopt` to do it later.',
  )
}

function required(value: string | undefined): string | undefined {
  return value === undefined || value.trim() === '' ? 'A path is needed.' : undefined
}
