import type { AlterTableStmt, AlterTableType, LockStmt, Node } from 'libpg-query'
import { isOptionOn } from '../sql/ast/is-option-on.ts'
import { nodeOf } from '../sql/ast/node-of.ts'
import { nodesOf } from '../sql/ast/nodes-of.ts'

/** The modes of table locks, weakest first, as section 13.3.1 of the manual names them. */
const modes = [
  'access share',
  'row share',
  'row exclusive',
  'share update exclusive',
  'share',
  'share row exclusive',
  'exclusive',
  'access exclusive',
] as const

/** One mode of a table lock. */
export type LockMode = (typeof modes)[number]

/**
 * The strongest lock that a statement takes on a table, view or index that exists; undefined for none. As observed on
 * PostgreSQL 15, 17 and 18; partitions and tables that a foreign key refers to may be locked besides.
 */
export function tableLock(node: Node): LockMode | undefined {
  const alter = nodeOf(node, 'AlterTableStmt')
  if (alter !== undefined) return alterLock(alter)
  const lock = nodeOf(node, 'LockStmt')
  if (lock !== undefined) return modeOf(lock)
  const index = nodeOf(node, 'IndexStmt')
  if (index !== undefined) return index.concurrent ? 'share update exclusive' : 'share'
  const drop = nodeOf(node, 'DropStmt')
  if (drop !== undefined) return dropLock(drop.removeType, drop.concurrent === true)
  const reindex = nodeOf(node, 'ReindexStmt')
  if (reindex !== undefined)
    return isOptionOn(reindex.params, 'concurrently') ? 'share update exclusive' : 'access exclusive'
  const vacuum = nodeOf(node, 'VacuumStmt')
  if (vacuum !== undefined)
    return isOptionOn(vacuum.options, 'full') ? 'access exclusive' : 'share update exclusive'
  const refresh = nodeOf(node, 'RefreshMatViewStmt')
  if (refresh !== undefined) return refresh.concurrent ? 'exclusive' : 'access exclusive'
  const domain = nodeOf(node, 'AlterDomainStmt')
  if (domain !== undefined) {
    const isUnproven = nodeOf(domain.def, 'Constraint')?.skip_validation === true
    return ['C', 'O', 'V'].includes(domain.subtype ?? '') && !isUnproven ? 'share' : undefined
  }
  const rename = nodeOf(node, 'RenameStmt')
  if (rename?.renameType === 'OBJECT_INDEX') return 'share update exclusive'
  if (rename !== undefined) return rename.relation === undefined ? undefined : 'access exclusive'
  const create = nodeOf(node, 'CreateStmt')
  if (create !== undefined) return create.partbound === undefined ? undefined : 'access exclusive'
  return others.find(({ kinds }) => Object.keys(node).some((kind) => kinds.has(kind)))?.lock
}

const others: readonly { readonly lock: LockMode; readonly kinds: ReadonlySet<string> }[] = [
  {
    lock: 'access exclusive',
    kinds: new Set([
      'TruncateStmt',
      'ClusterStmt',
      'AlterObjectSchemaStmt',
      'CreatePolicyStmt',
      'AlterPolicyStmt',
      'RuleStmt',
    ]),
  },
  { lock: 'share row exclusive', kinds: new Set(['CreateTrigStmt']) },
  { lock: 'share update exclusive', kinds: new Set(['CommentStmt', 'CreateStatsStmt']) },
  {
    lock: 'row exclusive',
    kinds: new Set(['InsertStmt', 'UpdateStmt', 'DeleteStmt', 'MergeStmt', 'CopyStmt']),
  },
  { lock: 'access share', kinds: new Set(['SelectStmt']) },
]

const weakCommands: Readonly<Partial<Record<AlterTableType, LockMode>>> = {
  AT_ValidateConstraint: 'share update exclusive',
  AT_SetStatistics: 'share update exclusive',
  AT_SetOptions: 'share update exclusive',
  AT_ResetOptions: 'share update exclusive',
  AT_SetRelOptions: 'share update exclusive',
  AT_ResetRelOptions: 'share update exclusive',
  AT_ClusterOn: 'share update exclusive',
  AT_DropCluster: 'share update exclusive',
  AT_AttachPartition: 'share update exclusive',
  AT_DetachPartitionFinalize: 'share update exclusive',
  AT_EnableTrig: 'share row exclusive',
  AT_EnableAlwaysTrig: 'share row exclusive',
  AT_EnableReplicaTrig: 'share row exclusive',
  AT_EnableTrigAll: 'share row exclusive',
  AT_EnableTrigUser: 'share row exclusive',
  AT_DisableTrig: 'share row exclusive',
  AT_DisableTrigAll: 'share row exclusive',
  AT_DisableTrigUser: 'share row exclusive',
}

function alterLock({ cmds, objtype }: AlterTableStmt): LockMode | undefined {
  if (objtype === 'OBJECT_INDEX') return 'share update exclusive'
  // A composite type takes along the tables that are made OF it.
  if (objtype === 'OBJECT_TYPE' || objtype === 'OBJECT_VIEW') return 'access exclusive'
  const locks = nodesOf(cmds, 'AlterTableCmd').map(({ subtype, def }): LockMode => {
    const isForeignKey = nodeOf(def, 'Constraint')?.contype === 'CONSTR_FOREIGN'
    if (subtype === 'AT_AddConstraint' && isForeignKey) return 'share row exclusive'
    const isConcurrent = nodeOf(def, 'PartitionCmd')?.concurrent === true
    if (subtype === 'AT_DetachPartition' && isConcurrent) return 'share update exclusive'
    return (subtype && weakCommands[subtype]) ?? 'access exclusive'
  })
  return modes.findLast((mode) => locks.includes(mode))
}

function dropLock(kind: string | undefined, isConcurrent: boolean): LockMode | undefined {
  if (kind === 'OBJECT_INDEX') return isConcurrent ? 'share update exclusive' : 'access exclusive'
  const locking = [
    'OBJECT_TABLE',
    'OBJECT_TRIGGER',
    'OBJECT_POLICY',
    'OBJECT_RULE',
    'OBJECT_MATVIEW',
    'OBJECT_VIEW',
  ]
  return locking.includes(kind ?? '') ? 'access exclusive' : undefined
}

/** The parser numbers the modes from 1. */
function modeOf({ mode = modes.length }: LockStmt): LockMode | undefined {
  return modes[mode - 1]
}
