import { LimbeckError } from '../errors/limbeck-error.ts'

/** The flags that say how a generated revision comes about. */
export interface AutogenerateFlags {
  readonly autogenerate?: boolean
  readonly keep?: boolean
  readonly rename?: readonly string[]
  readonly noRename?: readonly string[]
  readonly expand?: boolean
  readonly up?: readonly string[]
  readonly down?: readonly string[]
  readonly split?: readonly string[]
  readonly noExpand?: readonly string[]
}

/**
 * Refuses flags whose own flag is missing.
 *
 * @throws LimbeckError `usage.invalid-option`
 */
export function requireAutogenerate(flags: AutogenerateFlags): void {
  const {
    autogenerate = false,
    expand = false,
    keep = false,
    rename,
    noRename,
    up,
    down,
    split,
    noExpand,
  } = flags
  if (!expand && [up, down, split, noExpand].some((given) => given !== undefined)) {
    throw new LimbeckError('usage.invalid-option', '--up, --down, --split and --no-expand need --expand', {
      hint: 'Add --autogenerate --expand: docs/online.md says what it writes.',
    })
  }
  if (autogenerate) return
  if (expand) {
    throw new LimbeckError('usage.invalid-option', '--expand needs --autogenerate', {
      hint: 'Add --autogenerate: the two revisions are derived from the models.',
    })
  }
  if (keep) {
    throw new LimbeckError('usage.invalid-option', '--keep needs --autogenerate', {
      hint: 'Add --autogenerate, or write { keep: true } into the drops of the new file yourself.',
    })
  }
  if (rename === undefined && noRename === undefined) return
  throw new LimbeckError('usage.invalid-option', '--rename and --no-rename need --autogenerate', {
    hint: 'Add --autogenerate, or write op.renameColumn(…) into the new file yourself.',
  })
}
