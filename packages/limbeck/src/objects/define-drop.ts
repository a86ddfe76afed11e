import type { ObjectId } from '../catalog/object-id.ts'
import { type DefinedOperation, defineOperation } from '../operations/define-operation.ts'
import type { CommentedNames } from './facets/define-comment.ts'

/** What every drop takes besides names. */
export interface DropOptions {
  /** Default `public`; of no meaning for an object that stands in no schema. */
  readonly schema?: string
  readonly ifExists?: boolean
}

/** The arguments of a drop. */
export type DropArgs<Names extends readonly string[]> = CommentedNames<Names> & DropOptions

/** The parameters of a drop: the names in their order, options. */
export type DropParameters<Names extends readonly string[]> = [
  ...{ [Index in keyof Names]: string },
  options?: DropOptions,
]

/** How a drop finds its object. */
export interface DropDefinition<Names extends readonly string[]> {
  /** The names that its method takes, in this order. */
  readonly names: Names
  /** The statement; `ifExists` is `if exists ` or empty. */
  statement(args: DropArgs<Names>, ifExists: string): string
  id(names: DropArgs<Names>): ObjectId
}

/** Defines the operation that drops one kind of object: `op.dropX(…names, { schema, ifExists })`. */
export function defineDrop<const Name extends string, const Names extends readonly string[]>(
  name: Name,
  { names, statement, id }: DropDefinition<Names>,
): DefinedOperation<Name, DropParameters<Names>, DropArgs<Names>> {
  return defineOperation<Name, DropParameters<Names>, DropArgs<Names>>(name, {
    record: (...parameters) => {
      const values: readonly unknown[] = parameters
      const named = Object.fromEntries(names.map((key, index) => [key, values[index]]))
      return { ...named, ...((values[names.length] ?? {}) as DropOptions) } as DropArgs<Names>
    },
    render: (args) => {
      const { schema, ifExists } = args
      const options = { ...(schema !== undefined && { schema }), ...(ifExists && { ifExists }) }
      const values = names.map((key) => args[key as Names[number]])
      return [...values, ...(Object.keys(options).length === 0 ? [] : [options])]
    },
    sql: (args) => [{ sql: statement(args, args.ifExists ? 'if exists ' : '') }],
    touches: (args) => ({ drops: [id(args)] }),
  })
}
