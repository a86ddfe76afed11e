import type { AlterTableCmd, AlterTableStmt, AlterTableType } from 'libpg-query'
import { nodeOf } from '../../sql/ast/node-of.ts'
import { nodesOf } from '../../sql/ast/nodes-of.ts'
import { isStronger } from '../is-stronger.ts'
import type { LockMode } from '../lock-mode.ts'
import { columnCommands } from './column-commands.ts'
import { constraintCommands } from './constraint-commands.ts'
import type { Effects } from './effects.ts'
import { partitionCommands } from './partition-commands.ts'
import { reachesBelow } from './reaches-below.ts'
import { relationCommands } from './relation-commands.ts'
import { resolve } from './resolve.ts'

const commands = { ...columnCommands, ...constraintCommands, ...partitionCommands, ...relationCommands }

/** Tells the effects of ALTER TABLE, and of ALTER INDEX, VIEW, SEQUENCE and TYPE where the grammar has them alike. */
export function alterTable(statement: AlterTableStmt, effects: Effects): void {
  const { relation, objtype } = statement
  const table = resolve(relation, effects.facts)
  const below = relation?.inh === true ? effects.below(table) : []
  const own = nodesOf(statement.cmds, 'AlterTableCmd')
  const mode = own.map((command) => lockOf(command, objtype)).reduce(stronger, 'access share')
  effects.lock(mode, table)
  if (objtype === 'OBJECT_TYPE') {
    alterType(effects, mode, table, own)
    return
  }
  const target = { effects, table, family: [table, ...below] }
  for (const command of own) {
    if (reachesBelow(target, command)) effects.lock(mode, ...below)
    const tell = command.subtype === undefined ? undefined : commands[command.subtype]
    tell?.(target, command)
  }
}

function stronger(one: LockMode, other: LockMode): LockMode {
  return isStronger(other, one) ? other : one
}

/** A composite type takes along the tables that are made OF it. */
function alterType(effects: Effects, mode: LockMode, type: string, own: readonly AlterTableCmd[]): void {
  const typed = [...effects.facts.relations.values()].filter(({ ofType }) => ofType === type)
  for (const { name } of typed) {
    effects.lock(mode, name)
    for (const command of own) {
      const isRetyped = command.subtype === 'AT_AlterColumnType'
      if (isRetyped) columnCommands.AT_AlterColumnType?.({ effects, table: name, family: [name] }, command)
    }
  }
}

const weak: Readonly<Partial<Record<AlterTableType, LockMode>>> = {
  AT_ValidateConstraint: 'share update exclusive',
  AT_SetStatistics: 'share update exclusive',
  AT_SetOptions: 'share update exclusive',
  AT_ResetOptions: 'share update exclusive',
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

/** Storage parameters that change how a relation is read or written; the others are only read now and then. */
const exclusiveParameters: ReadonlySet<string> = new Set([
  'user_catalog_table',
  'security_barrier',
  'security_invoker',
  'check_option',
  'buffering',
  'fastupdate',
  'gin_pending_list_limit',
  'pages_per_range',
  'autosummarize',
])

function lockOf({ subtype, def }: AlterTableCmd, kind: AlterTableStmt['objtype']): LockMode {
  if (kind === 'OBJECT_TYPE') return 'access exclusive'
  if (subtype === 'AT_SetRelOptions' || subtype === 'AT_ResetRelOptions') {
    const names = nodesOf(nodeOf(def, 'List')?.items, 'DefElem').map(({ defname = '' }) => defname)
    return names.some((name) => exclusiveParameters.has(name)) ? 'access exclusive' : 'share update exclusive'
  }
  const isForeignKey = nodeOf(def, 'Constraint')?.contype === 'CONSTR_FOREIGN'
  if (subtype === 'AT_AddConstraint' && isForeignKey) return 'share row exclusive'
  if (subtype === 'AT_DetachPartition' && nodeOf(def, 'PartitionCmd')?.concurrent === true)
    return 'share update exclusive'
  return (subtype && weak[subtype]) ?? 'access exclusive'
}
