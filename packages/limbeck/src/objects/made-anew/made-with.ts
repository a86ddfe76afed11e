import type { ObjectId } from '../../catalog/object-id.ts'
import type { Operation } from '../../operations/operation.ts'
import type { DiffContext } from '../kind.ts'
import type { RetypedColumn } from '../retyped-column.ts'
import { columnsOfTypes } from './columns-of-types.ts'
import type { NamedType } from './named-type.ts'
import { remadeTables } from './remade-tables.ts'
import type { TypeDefinition } from './type-definition.ts'
import { typesMadeOf } from './types-made-of.ts'

/** What is made anew with a type, or moved to it. */
export interface MadeWith {
  readonly columns: readonly RetypedColumn[]
  /** The types that are made of it, each behind those of which it is made itself. Absent when there are none. */
  readonly types?: readonly TypeDefinition[]
  /** What sets the comments of those types again. */
  readonly comments: readonly Operation[]
  /** All of it by its ids, the type first. */
  readonly rebuilds: readonly ObjectId[]
  /** Partitioned tables that are made anew around their partitions. */
  readonly remakes: readonly ObjectId[]
}

/**
 * What goes along when a type is made anew: the domains, composite types and range types that are made of it, and the
 * columns of all of them.
 *
 * @throws LimbeckError `diff.partition-key-type`
 */
export function madeWith(type: NamedType, context: DiffContext): MadeWith {
  const types = typesMadeOf(type, context)
  const remade = remadeTables([type, ...types], context)
  const columns = columnsOfTypes(type, types, context, remade)
  return {
    columns: columns.map(({ column }) => column),
    ...(types.length > 0 && { types: types.map(({ create }) => create) }),
    comments: types.flatMap(({ comments }) => comments),
    rebuilds: [type.id, ...types.flatMap(({ ids }) => ids), ...columns.map(({ object }) => object.id)],
    remakes: [...remade],
  }
}
