import type { AlterTableCmd, AlterTableType, Constraint } from 'libpg-query'
import { nodeOf } from '../../sql/ast/node-of.ts'
import { nullableKeys } from './nullable-keys.ts'
import type { TableTarget } from './table-target.ts'

/** Whether a sub-command of ALTER TABLE locks the partitions and children as it locks the table. */
export function reachesBelow(
  { effects, table }: TableTarget,
  { subtype, name, def }: AlterTableCmd,
): boolean {
  if (subtype === undefined || notBelow.has(subtype)) return false
  // Partitions have no identity of their own before 17, and children have none at all.
  if (ofIdentity.has(subtype) && effects.serverVersion < 170_000) return false
  const facts = effects.get(table)
  const isPartitioned = facts?.kind === 'p'
  const constraint = nodeOf(def, 'Constraint')
  if (subtype === 'AT_AddConstraint' && constraint !== undefined) {
    if (constraint.contype === 'CONSTR_FOREIGN') return isPartitioned
    if (!isKey(constraint) || effects.serverVersion >= 180_000) return true
    // Before 18 only what a primary key does to its columns goes down; it looks at those of children in any case.
    const isPrimary = constraint.contype === 'CONSTR_PRIMARY'
    return isPrimary && (!isPartitioned || nullableKeys(facts, constraint).length > 0)
  }
  if (subtype === 'AT_DropConstraint' || subtype === 'AT_ValidateConstraint') {
    const found = facts?.constraints.find((each) => each.name === name)
    // Children inherit neither keys nor foreign keys.
    return isPartitioned || !'fpux'.includes(found?.type ?? 'c')
  }
  return true
}

function isKey({ contype = 'CONSTR_NULL' }: Constraint): boolean {
  return ['CONSTR_PRIMARY', 'CONSTR_UNIQUE', 'CONSTR_EXCLUSION'].includes(contype)
}

const ofIdentity: ReadonlySet<AlterTableType> = new Set([
  'AT_AddIdentity',
  'AT_SetIdentity',
  'AT_DropIdentity',
])

/** Sub-commands that leave partitions and children alone. */
const notBelow: ReadonlySet<AlterTableType> = new Set([
  'AT_SetOptions',
  'AT_ResetOptions',
  'AT_ChangeOwner',
  'AT_ClusterOn',
  'AT_DropCluster',
  'AT_SetLogged',
  'AT_SetUnLogged',
  'AT_SetAccessMethod',
  'AT_SetTableSpace',
  'AT_SetRelOptions',
  'AT_ResetRelOptions',
  'AT_EnableRule',
  'AT_EnableAlwaysRule',
  'AT_EnableReplicaRule',
  'AT_DisableRule',
  'AT_AddInherit',
  'AT_DropInherit',
  'AT_AddOf',
  'AT_DropOf',
  'AT_ReplicaIdentity',
  'AT_EnableRowSecurity',
  'AT_DisableRowSecurity',
  'AT_ForceRowSecurity',
  'AT_NoForceRowSecurity',
  'AT_GenericOptions',
  'AT_AttachPartition',
  'AT_DetachPartition',
  'AT_DetachPartitionFinalize',
])
