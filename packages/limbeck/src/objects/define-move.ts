import type { ObjectId } from '../catalog/object-id.ts'
import { type DefinedOperation, defineOperation } from '../operations/define-operation.ts'
import { identifier } from '../sql/identifier.ts'
import type { CommentedNames } from './facets/define-comment.ts'

/** What every move takes besides names. */
export interface MoveOptions {
  /** The schema where the object stands before. Default `public`. */
  readonly schema?: string
}

/** The arguments of a move: the names of the object, and the schema that it goes to. */
export type MoveArgs<Names extends readonly string[]> = CommentedNames<Names> &
  MoveOptions & { readonly to: string }

/** The parameters of a move: the names in their order, the schema that the object goes to, options. */
export type MoveParameters<Names extends readonly string[]> = [
  ...{ [Index in keyof Names]: string },
  to: string,
  options?: MoveOptions,
]

/** How a move finds its object. */
export interface MoveDefinition<Names extends readonly string[]> {
  /** The names that its method takes, in this order. */
  readonly names: Names
  /** The statement up to `set schema`: `alter domain public.email`. */
  statement(args: MoveArgs<Names>): string
  id(names: CommentedNames<Names> & MoveOptions): ObjectId
}

/** Defines the operation that moves one kind of object to another schema: `op.moveX(…names, to, { schema })`. */
export function defineMove<const Name extends string, const Names extends readonly string[]>(
  name: Name,
  { names, statement, id }: MoveDefinition<Names>,
): DefinedOperation<Name, MoveParameters<Names>, MoveArgs<Names>> {
  return defineOperation<Name, MoveParameters<Names>, MoveArgs<Names>>(name, {
    record: (...parameters) => {
      const values: readonly unknown[] = parameters
      const named = Object.fromEntries(names.map((key, index) => [key, values[index]]))
      const options = (values[names.length + 1] ?? {}) as MoveOptions
      return { ...named, to: values[names.length], ...options } as MoveArgs<Names>
    },
    render: (args) => {
      const { schema, to } = args
      const values = names.map((key) => args[key as Names[number]])
      return [...values, to, ...(schema === undefined ? [] : [{ schema }])]
    },
    sql: (args) => [{ sql: `${statement(args)} set schema ${identifier(args.to)}` }],
    touches: (args) => ({ drops: [id(args)], creates: [id({ ...args, schema: args.to })] }),
  })
}
