import type { AlterTableType } from 'libpg-query'
import { nodeOf } from '../../sql/ast/node-of.ts'
import type { Effects } from './effects.ts'
import { hasKeyTo } from './has-key-to.ts'
import { provesBound } from './proves-bound.ts'
import { resolve } from './resolve.ts'
import type { TableCommandEffects } from './table-target.ts'

/** The sub-commands of ALTER TABLE and ALTER INDEX that make something a partition, or end that. */
export const partitionCommands: Readonly<Partial<Record<AlterTableType, TableCommandEffects>>> = {
  AT_AttachPartition: ({ effects, table }, { def }) => {
    const command = nodeOf(def, 'PartitionCmd')
    const part = resolve(command?.name, effects.facts)
    if (effects.get(table)?.kind === 'I') return attachIndex(effects, table, part)
    const parts = [part, ...effects.below(part)]
    effects.lock('access exclusive', ...parts, ...effects.defaultOf(table))
    if (!provesBound(effects.get(part), command?.bound, effects.get(table))) effects.scan(...parts)
    effects.scan(...effects.defaultOf(table))
    for (const each of parts) if (lacksIndex(effects, table, each)) effects.build(each)
    lockReferenced(effects, table, part)
    effects.lock('share row exclusive', ...effects.referencing(table))
  },
  AT_DetachPartition: ({ effects, table }, { def }) => {
    const part = resolve(nodeOf(def, 'PartitionCmd')?.name, effects.facts)
    effects.lock('access exclusive', part, ...effects.below(part), ...effects.defaultOf(table))
    lockReferenced(effects, table, undefined)
    // Rows that refer to the partition would refer to nothing.
    effects.lock('access exclusive', ...effects.referencing(table))
    effects.scan(...effects.referencing(table))
  },
}

/** The part becomes part of an index; its table and the partitioned one are only looked at. */
function attachIndex(effects: Effects, index: string, part: string): void {
  effects.lock('access exclusive', part)
  for (const each of [index, part]) effects.lock('access share', effects.get(each)?.table ?? '')
}

/** A foreign key of the partitioned table becomes one of the partition; what that has of its own is dropped. */
function lockReferenced(effects: Effects, parent: string, part: string | undefined): void {
  for (const { references } of effects.get(parent)?.constraints ?? []) {
    if (references === null) continue
    const isThere = part !== undefined && hasKeyTo(effects.get(part), references)
    const mode = isThere ? 'access exclusive' : 'share row exclusive'
    effects.lock(mode, references, ...effects.below(references))
  }
}

/** Whether a table has no index for one that all partitions have. */
function lacksIndex(effects: Effects, parent: string, part: string): boolean {
  const own = new Set((effects.get(part)?.indexes ?? []).map(({ definition }) => definition))
  return (effects.get(parent)?.indexes ?? []).some(({ definition }) => !own.has(definition))
}
