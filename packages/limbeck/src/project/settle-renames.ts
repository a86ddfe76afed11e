import type { Catalog } from '../catalog/catalog.ts'
import type { ObjectId } from '../catalog/object-id.ts'
import { applyRenames, type RenamedCatalog } from '../diff/renames/apply-renames.ts'
import { findRenames, type RenameQuestion } from '../diff/renames/find-renames.ts'
import { hasRenamed } from '../diff/renames/has-renamed.ts'
import { parseRename, parseRenamed } from '../diff/renames/parse-rename.ts'
import type { Rename } from '../diff/renames/rename.ts'
import { renamedText, renameText } from '../diff/renames/rename-text.ts'
import type { ScratchDatabases } from '../diff/respell.ts'
import { LimbeckError } from '../errors/limbeck-error.ts'
import type { Operation } from '../operations/operation.ts'

/** What a user says about renames. */
export interface RenameAnswers {
  /** `users.phone=phone_number`, `users=accounts`, … */
  readonly renames: readonly string[]
  /** What was not renamed, though it looks so: `users.phone`. */
  readonly noRenames: readonly string[]
}

/** The current side under its new names, and the operations that give these. */
export interface SettledRenames {
  readonly current: Catalog
  readonly upgrade: readonly Operation[]
  readonly downgrade: readonly Operation[]
}

/** What `rename.answer-needed` asks, as its `details.questions`. */
export interface RenameChoice {
  /** For `--no-rename`. */
  readonly renamed: string
  /** For `--rename`. */
  readonly choices: readonly string[]
}

/**
 * Renames what a user says was renamed, and what can be renamed without losing anything by it.
 *
 * @throws LimbeckError `rename.answer-needed` when data depends on an answer, `rename.not-desired`, and those of
 * `parseRename` and `applyRenames`
 */
export async function settleRenames(
  current: Catalog,
  desired: Catalog,
  { renames, noRenames }: RenameAnswers,
  { scratch, within }: { readonly scratch: ScratchDatabases; within(catalog: Catalog): Catalog },
): Promise<SettledRenames> {
  const refused = noRenames.map((text) => parseRenamed(text, current))
  const stated = renames.map((text) => parseRename(text, current))
  const first = await applyRenames(current, stated, scratch)
  for (const [rename, id] of first.ids) requireDesired(rename, id, desired)
  let settled: Omit<RenamedCatalog, 'ids'> = first
  for (;;) {
    const { certain, questions } = findRenames(within(settled.catalog), desired, refused)
    const next = await tryRenames(settled.catalog, certain, scratch)
    if (next !== undefined) settled = follow(settled, next)
    else if (questions.length > 0) throw answerNeeded(questions)
    else return { ...settled, current: settled.catalog }
  }
}

/** A name that is still taken makes it a drop and a creation, as if nothing had been found. */
async function tryRenames(
  catalog: Catalog,
  certain: readonly Rename[],
  scratch: ScratchDatabases,
): Promise<RenamedCatalog | undefined> {
  if (certain.length === 0) return undefined
  try {
    return await applyRenames(catalog, certain, scratch)
  } catch (error) {
    if (error instanceof LimbeckError && error.code.startsWith('rename.')) return undefined
    throw error
  }
}

function follow(
  before: Omit<RenamedCatalog, 'ids'>,
  { catalog, upgrade, downgrade }: RenamedCatalog,
): Omit<RenamedCatalog, 'ids'> {
  return {
    catalog,
    upgrade: [...before.upgrade, ...upgrade],
    downgrade: [...downgrade, ...before.downgrade],
  }
}

function requireDesired(rename: Rename, id: ObjectId, desired: Catalog): void {
  if (hasRenamed(desired, rename, id)) return
  const target = renamedText({ id, ...(rename.value === undefined ? {} : { value: rename.to }) })
  throw new LimbeckError(
    'rename.not-desired',
    `The rename ${renameText(rename)}: the models have no ${target}`,
    {
      hint: 'Change the models first, and check the spelling of the new name.',
      details: { rename, target },
    },
  )
}

function answerNeeded(questions: readonly RenameQuestion[]): LimbeckError {
  const asked: readonly RenameChoice[] = questions.map(({ id, value, to }) => {
    const renamed = value === undefined ? { id } : { id, value }
    return {
      renamed: renamedText(renamed),
      choices: to.map((target) => renameText({ ...renamed, ...target })),
    }
  })
  const canMove = questions.some(({ to }) => to.some(({ schema }) => schema !== undefined))
  const names = asked.map(({ renamed }) => renamed).join(', ')
  const flags = asked.map(({ renamed, choices }) =>
    [...choices.map((choice) => `--rename ${shell(choice)}`), `--no-rename ${shell(renamed)}`].join(' or '),
  )
  return new LimbeckError(
    'rename.answer-needed',
    `${canMove ? 'Renamed or moved' : 'Renamed'}, or dropped and made anew? Only you can tell for ${names}`,
    {
      hint: `A ${canMove ? 'rename or a move' : 'rename'} keeps the data. Answer by flags: ${flags.join('; and ')}`,
      details: { questions: asked },
      exitCode: 2,
    },
  )
}

function shell(text: string): string {
  return /^[\w.=:-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`
}
