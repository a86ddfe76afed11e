import type { CommentStmt, Node, ObjectType } from 'libpg-query'
import type { Effects } from './effects.ts'
import { namesIn } from './names-in.ts'
import { resolve } from './resolve.ts'
import { resolveNames } from './resolve-names.ts'
import type { StatementTable } from './statement-table.ts'

/** Statements that name, move or describe something. */
export const namingStatements: StatementTable = {
  RenameStmt: ({ renameType, relation, object, subname }, effects) => {
    if (renameType === 'OBJECT_TYPE') lockComposite(object, effects)
    if (relation === undefined) return
    const renamed = resolve(relation, effects.facts)
    // ALTER TABLE renames an index too, as ALTER INDEX would.
    const isIndex = renameType === 'OBJECT_INDEX' || 'iI'.includes(effects.get(renamed)?.kind ?? '-')
    effects.lock(isIndex ? 'share update exclusive' : 'access exclusive', renamed)
    if (renameType === 'OBJECT_ATTRIBUTE') {
      for (const { name, ofType } of effects.facts.relations.values())
        if (ofType === renamed) effects.lock('access exclusive', name)
    }
    const constraint = effects.get(renamed)?.constraints.find(({ name }) => name === subname)
    const isInherited =
      renameType === 'OBJECT_COLUMN' ||
      (renameType === 'OBJECT_TABCONSTRAINT' && 'cn'.includes(constraint?.type ?? 'c')) ||
      // What a partitioned table has its partitions have too.
      (effects.get(renamed)?.kind === 'p' &&
        ['OBJECT_TABCONSTRAINT', 'OBJECT_TRIGGER'].includes(renameType ?? ''))
    if (isInherited && relation.inh === true) effects.lock('access exclusive', ...effects.below(renamed))
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
  AlterOwnerStmt: ({ objectType, object }, effects) => {
    if (objectType === 'OBJECT_TYPE') lockComposite(object, effects)
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

/** Of all types only a composite one is a relation too. */
function lockComposite(object: Node | undefined, effects: Effects): void {
  const name = resolveNames(namesIn(object), effects.facts)
  if (effects.get(name)?.kind === 'c') effects.lock('access exclusive', name)
}

function describe({ objtype, object }: Pick<CommentStmt, 'objtype' | 'object'>, effects: Effects): void {
  if (objtype === undefined) return
  const path = namesIn(object)
  if (relations.has(objtype)) effects.lock('share update exclusive', resolveNames(path, effects.facts))
  // Constraints, triggers, rules and policies are described without a lock on their table that lasts.
  if (objtype === 'OBJECT_COLUMN')
    effects.lock('share update exclusive', resolveNames(path.slice(0, -1), effects.facts))
}
