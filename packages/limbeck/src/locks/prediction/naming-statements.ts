import type { CommentStmt, ObjectType } from 'libpg-query'
import type { Effects } from './effects.ts'
import { namesIn } from './names-in.ts'
import { resolve } from './resolve.ts'
import { resolveNames } from './resolve-names.ts'
import type { StatementTable } from './statement-table.ts'

/** Statements that name, move or describe something. */
export const namingStatements: StatementTable = {
  RenameStmt: ({ renameType, relation, object }, effects) => {
    if (renameType === 'OBJECT_TYPE')
      return effects.lock('access exclusive', resolveNames(namesIn(object), effects.facts))
    if (relation === undefined) return
    const renamed = resolve(relation, effects.facts)
    // ALTER TABLE renames an index too, as ALTER INDEX would.
    const isIndex = renameType === 'OBJECT_INDEX' || 'iI'.includes(effects.get(renamed)?.kind ?? '-')
    effects.lock(isIndex ? 'share update exclusive' : 'access exclusive', renamed)
    if (renameType === 'OBJECT_ATTRIBUTE') {
      for (const { name, ofType } of effects.facts.relations.values())
        if (ofType === renamed) effects.lock('access exclusive', name)
    }
    if (['OBJECT_COLUMN', 'OBJECT_TABCONSTRAINT', 'OBJECT_TRIGGER'].includes(renameType ?? ''))
      if (relation.inh === true) effects.lock('access exclusive', ...effects.below(renamed))
  },
  AlterObjectSchemaStmt: ({ relation }, effects) => {
    if (relation === undefined) return
    const moved = resolve(relation, effects.facts)
    const sequences = (effects.get(moved)?.sequences ?? []).map(({ name }) => name)
    effects.lock('access exclusive', moved, ...sequences)
  },
  AlterPolicyStmt: ({ table }, effects) => {
    effects.lock('access exclusive', resolve(table, effects.facts))
  },
  CommentStmt: describe,
  SecLabelStmt: describe,
}

const relations: ReadonlySet<ObjectType> = new Set([
  'OBJECT_TABLE',
  'OBJECT_VIEW',
  'OBJECT_MATVIEW',
  'OBJECT_INDEX',
  'OBJECT_SEQUENCE',
  'OBJECT_FOREIGN_TABLE',
])

/** What is named with its relation before it. */
const parts: ReadonlySet<ObjectType> = new Set([
  'OBJECT_COLUMN',
  'OBJECT_TABCONSTRAINT',
  'OBJECT_TRIGGER',
  'OBJECT_RULE',
  'OBJECT_POLICY',
])

function describe({ objtype, object }: Pick<CommentStmt, 'objtype' | 'object'>, effects: Effects): void {
  if (objtype === undefined) return
  const path = namesIn(object)
  if (relations.has(objtype)) effects.lock('share update exclusive', resolveNames(path, effects.facts))
  if (parts.has(objtype))
    effects.lock('share update exclusive', resolveNames(path.slice(0, -1), effects.facts))
}
