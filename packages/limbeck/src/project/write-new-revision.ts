import type { UnmanagedObject } from '../catalog/catalog.ts'
import { serverVersions } from '../catalog/server-versions.ts'
import { LimbeckError } from '../errors/limbeck-error.ts'
import type { HookRun } from '../revisions/hooks/run-post-write-hooks.ts'
import { runPostWriteHooks } from '../revisions/hooks/run-post-write-hooks.ts'
import { newId } from '../revisions/new-id.ts'
import type { NewRevision } from '../revisions/new-revision.ts'
import { place } from '../revisions/place.ts'
import { readHeader } from '../revisions/read-header.ts'
import { verifyRendered } from '../revisions/verify-rendered.ts'
import { writeRevision } from '../revisions/write-revision.ts'
import { describeOperations } from './describe-operations.ts'
import { type Generated, generateOperations } from './generate-operations.ts'
import { keepDropped } from './keep-dropped.ts'
import { newRevisionPath } from './new-revision-path.ts'
import { processOperations } from './process-operations.ts'
import type { ProjectContext } from './project-context.ts'
import { renderNewRevision } from './render-new-revision.ts'

/** What a new revision is to be. */
export interface NewRevisionOptions {
  /** What it does, in one line. */
  readonly message: string
  /** Why, in free text. */
  readonly description?: string | undefined
  /** Write the operations that bring the database to the models. */
  readonly autogenerate?: boolean | undefined
  /** With `autogenerate`: write a file even when nothing differs. */
  readonly allowEmpty?: boolean | undefined
  /** With `autogenerate`: keep aside what is dropped, so that the downgrade restores it. Default false. */
  readonly keep?: boolean | undefined
  /** What `autogenerate` compares with. Default: the database, or the replayed revisions where there is no URL. */
  readonly from?: 'database' | 'revisions' | undefined
  /** With `autogenerate`: what was renamed, `users.phone=phone_number`, `users=accounts`. */
  readonly renames?: readonly string[] | undefined
  /** With `autogenerate`: what was not renamed, though it looks so: `users.phone`. */
  readonly noRenames?: readonly string[] | undefined
  /** With `autogenerate`: change columns in two phases, each a revision, so that old and new clients work in between. Default false. */
  readonly expand?: boolean | undefined
  /** With `expand`: how new columns come from the old ones, `orders.qty=qty::integer`. */
  readonly ups?: readonly string[] | undefined
  /** With `expand`: how old columns come from the new ones, `orders.qty=qty_new::text`. */
  readonly downs?: readonly string[] | undefined
  /** With `expand`: new columns in the place of an old one, `users.name=first_name,last_name`. */
  readonly splits?: readonly string[] | undefined
  /** With `expand`: columns that are changed at once, `orders.qty`. */
  readonly noExpands?: readonly string[] | undefined
  /** Default `typescript`. */
  readonly language?: 'typescript' | 'sql' | undefined
  /** Its parents, as targets. Default `head`. */
  readonly head?: string | readonly string[] | undefined
  readonly splice?: boolean | undefined
  readonly branchLabels?: readonly string[] | undefined
  readonly dependsOn?: readonly string[] | undefined
  /** One of the configuration's folders. Default: the parent's. */
  readonly versionPath?: string | undefined
  /** Default: a random one. */
  readonly revisionId?: string | undefined
}

/** What was written. Plain data. */
export interface NewRevisionResult {
  /** Undefined when no file was written, since nothing differed or the revision was refused. */
  readonly revision: string | undefined
  readonly path: string | undefined
  /** Whether `processOperations` refused the revision. */
  readonly isRefused: boolean
  /** The generated operations as the file has them. */
  readonly operations: readonly string[]
  /** Those of them that lose data and of which the file does not say why. */
  readonly lossy: readonly string[]
  /** What was found and not compared. */
  readonly unmanaged: readonly UnmanagedObject[]
  readonly hooks: readonly HookRun[]
  /** With `expand`: the second revision, where there is one. */
  readonly contract?: NewRevisionResult | undefined
}

const nothing: Generated = { upgrade: [], downgrade: [], unmanaged: [], serverVersion: serverVersions.newest }

/**
 * Writes a new revision file, empty or with what `generate` makes, reads it back and runs the post-write hooks on it.
 *
 * @throws LimbeckError `revision.no-message`, `database.not-up-to-date`, `rename.answer-needed`, those of the graph's `draft`, of the sources
 * and of `runPostWriteHooks`, which keeps the file
 */
export async function writeNewRevision(
  context: ProjectContext,
  options: NewRevisionOptions,
  generate = generatorOf(context, options),
): Promise<NewRevisionResult> {
  const message = requireMessage(context, options.message)
  const { graph } = context.revisions()
  const { head, splice, branchLabels, dependsOn, allowEmpty = false } = options
  const header = graph.draft({
    revision: options.revisionId ?? newId(),
    ...(head === undefined ? {} : { head }),
    ...(splice === undefined ? {} : { splice }),
    branchLabels,
    dependsOn,
  })
  const createdAt = new Date()
  const path = newRevisionPath(context, header, { ...options, message, createdAt })
  const plain = (await generate?.()) ?? nothing
  const generated = options.keep === true ? { ...plain, ...keepDropped(plain) } : plain
  const isGenerated = generate !== undefined
  const { unmanaged, serverVersion, acknowledgements = [] } = generated
  const processed = await processOperations(context.settings, {
    ...header,
    message,
    isGenerated,
    upgrade: generated.upgrade,
    downgrade: generated.downgrade,
  })
  const { operations, lossy } = describeOperations(
    context.settings,
    processed?.upgrade ?? [],
    serverVersion,
    acknowledgements,
  )
  for (const call of lossy) context.log({ level: 'WARN', text: `Loses data, please review: ${call}` })
  const isEmpty = isGenerated && !allowEmpty && processed?.upgrade.length === 0
  if (processed === undefined || isEmpty) {
    const isRefused = processed === undefined
    return { revision: undefined, path: undefined, isRefused, operations, lossy, unmanaged, hooks: [] }
  }
  const revision: NewRevision = {
    ...header,
    message,
    ...(options.description === undefined ? {} : { description: options.description }),
    createdAt,
    upgrade: processed.upgrade,
    downgrade: processed.downgrade,
    isGenerated,
    acknowledgements,
  }
  const language = options.language ?? 'typescript'
  await writeRevision(path, await renderNewRevision(context, revision, language))
  const { templateFile, operations: own } = context.settings
  if (language === 'typescript') await verifyRendered(path, revision, templateFile, own)
  else await readHeader(path)
  context.log({ level: 'INFO', text: `Generating ${place(path)} ... done` })
  // What made the models is not needed any more, and to end it takes a while.
  const [hooks] = await Promise.all([runHooks(context, path), isGenerated ? endShadow(context) : undefined])
  await context.reload()
  return { revision: header.revision, path, isRefused: false, operations, lossy, unmanaged, hooks }
}

function generatorOf(
  context: ProjectContext,
  { autogenerate = false, from, renames = [], noRenames = [] }: NewRevisionOptions,
): (() => Promise<Generated>) | undefined {
  return autogenerate ? () => generateOperations(context, from, { renames, noRenames }) : undefined
}

function requireMessage({ log }: ProjectContext, given: string): string {
  const message = given.trim().replace(/\s*\n\s*/g, ' ')
  if (message === '') {
    throw new LimbeckError('revision.no-message', 'A revision needs a message that says what it does', {
      hint: 'Add one: `limbeck revision -m "add user phone number"`.',
      exitCode: 2,
    })
  }
  if (!/\s|_|-/.test(message)) {
    log({ level: 'WARN', text: `The message '${message}' is one word: say what the revision does` })
  }
  return message
}

function runHooks({ settings, log }: ProjectContext, path: string): Promise<readonly HookRun[]> {
  const { postWriteHooks, directory } = settings
  const report = ({ name, outcome }: HookRun): void =>
    log({
      level: outcome === 'done' ? 'INFO' : 'WARN',
      text: `Running post-write hook '${name}' ... ${outcome}`,
    })
  return runPostWriteHooks(postWriteHooks, path, { directory, report })
}

async function endShadow(context: ProjectContext): Promise<void> {
  const shadow = await context.shadow()
  await shadow.close()
}
