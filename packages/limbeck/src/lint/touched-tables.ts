import { predictEffects } from '../locks/prediction/predict-effects.ts'
import { nodeOf } from '../sql/ast/node-of.ts'
import { nodesOf } from '../sql/ast/nodes-of.ts'
import { objectName } from '../sql/ast/object-name.ts'
import { relationName } from '../sql/ast/relation-name.ts'
import { walkNodes } from '../sql/ast/walk-nodes.ts'
import type { Script, ScriptStatement } from './script.ts'

/** A group of tables that a script changes, which belong together as far as its SQL tells. Sorted. */
export type TableGroup = readonly string[]

/**
 * The tables whose definition a script changes, grouped: two belong together when a statement names both, as a foreign
 * key or a view does, and when the same is done to both: a column of one name added, a type made another one, both made
 * new, both dropped.
 */
export function touchedTables(script: Script): readonly TableGroup[] {
  const groups: { readonly tables: Set<string>; readonly changes: Set<string> }[] = []
  for (const statement of script.statements) {
    const { tables, changes } = touchedBy(statement)
    if (tables.length === 0) continue
    const isRelated = (group: (typeof groups)[number]) =>
      tables.some((table) => group.tables.has(table)) || changes.some((change) => group.changes.has(change))
    const related = groups.filter(isRelated)
    const joined = {
      tables: new Set([...tables, ...related.flatMap((group) => [...group.tables])]),
      changes: new Set([...changes, ...related.flatMap((group) => [...group.changes])]),
    }
    groups.splice(0, groups.length, ...groups.filter((group) => !related.includes(group)), joined)
  }
  return groups.map(({ tables }) => [...tables].sort())
}

/** What changes a definition; rows and comments are moved for the sake of something else. */
const definitions: ReadonlySet<string> = new Set([
  'CreateStmt',
  'AlterTableStmt',
  'IndexStmt',
  'RenameStmt',
  'DropStmt',
  'ViewStmt',
  'CreateTrigStmt',
])

function touchedBy({ node }: ScriptStatement): {
  readonly tables: readonly string[]
  readonly changes: readonly string[]
} {
  const [kind = ''] = Object.keys(node ?? {})
  const drop = nodeOf(node, 'DropStmt')?.removeType
  if (node === undefined || !definitions.has(kind)) return { tables: [], changes: [] }
  if (drop !== undefined && drop !== 'OBJECT_TABLE') return { tables: [], changes: [] }
  // An index is no table, though it is named like one.
  const altered = nodeOf(node, 'RenameStmt')?.renameType ?? nodeOf(node, 'AlterTableStmt')?.objtype
  if (altered === 'OBJECT_INDEX') return { tables: [], changes: [] }
  const named = [...walkNodes(node)].flatMap(({ key, value }) => {
    if (!['RangeVar', 'relation', 'pktable', 'view'].includes(key)) return []
    const name = relationName(value)
    return name === '' ? [] : [name]
  })
  const locked = predictEffects(node).locks.map(({ relation }) => relation)
  const commands = nodesOf(nodeOf(node, 'AlterTableStmt')?.cmds, 'AlterTableCmd')
  const partitions = commands
    .map(({ def }) => relationName(nodeOf(def, 'PartitionCmd')?.name))
    .filter((name) => name !== '')
  const changes = commands.map(({ subtype, name, def }) => {
    const column = nodeOf(def, 'ColumnDef')
    // It is the type that a revision is about, whatever the columns are called.
    const type = subtype === 'AT_AlterColumnType' ? objectName(column?.typeName?.names) : undefined
    return `${subtype} ${type ?? name ?? column?.colname ?? ''}`
  })
  const whole = kind === 'CreateStmt' || kind === 'DropStmt' ? [kind] : []
  const rename = nodeOf(node, 'RenameStmt')
  const column = rename?.subname === undefined ? [] : [`rename ${rename.subname}`]
  const trigger = nodeOf(node, 'CreateTrigStmt')?.trigname
  const keys = nodesOf(nodeOf(node, 'IndexStmt')?.indexParams, 'IndexElem').map(
    (each) => `index ${each.name ?? ''}`,
  )
  return {
    tables: [...new Set([...locked, ...named, ...partitions])],
    changes: [
      ...changes,
      ...whole,
      ...column,
      ...keys,
      ...(trigger === undefined ? [] : [`trigger ${trigger}`]),
    ],
  }
}
