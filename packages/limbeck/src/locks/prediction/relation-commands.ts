import type { AlterTableType } from 'libpg-query'
import { nodeOf } from '../../sql/ast/node-of.ts'
import { namesIn } from './names-in.ts'
import { resolve } from './resolve.ts'
import { resolveNames } from './resolve-names.ts'
import type { TableCommandEffects, TableTarget } from './table-target.ts'

/** The sub-commands of ALTER TABLE that change the whole relation and do more than to lock it. */
export const relationCommands: Readonly<Partial<Record<AlterTableType, TableCommandEffects>>> = {
  AT_ChangeOwner: ({ effects, table }, { newowner }) => {
    const facts = effects.get(table)
    const owner = newowner?.rolename ?? effects.facts.user
    if (facts === undefined || facts.owner === owner) return
    effects.lock('access exclusive', ...facts.sequences.map(({ name }) => name))
  },
  AT_SetLogged: (target) => changePersistence(target, 'p'),
  AT_SetUnLogged: (target) => changePersistence(target, 'u'),
  AT_SetAccessMethod: ({ effects, table }, { name }) => {
    if (effects.get(table)?.accessMethod !== name) effects.rewrite(table)
  },
  AT_SetTableSpace: ({ effects, table }, { name = null }) => {
    const facts = effects.get(table)
    const current = facts?.tablespace ?? 'pg_default'
    if (facts === undefined || current !== name) effects.rewrite(table)
  },
  AT_AddInherit: ({ effects }, { def }) => {
    effects.lock('share update exclusive', resolve(nodeOf(def, 'RangeVar'), effects.facts))
  },
  AT_DropInherit: ({ effects }, { def }) => {
    effects.lock('access share', resolve(nodeOf(def, 'RangeVar'), effects.facts))
  },
  AT_AddOf: ({ effects }, { def }) => {
    effects.lock('access share', resolveNames(namesIn(def), effects.facts))
  },
}

function changePersistence({ effects, table }: TableTarget, persistence: string): void {
  const facts = effects.get(table)
  if (facts?.persistence === persistence) return
  effects.rewrite(table)
  effects.lock('access exclusive', ...(facts?.sequences ?? []).map(({ name }) => name))
}
