import type { ObjectId } from '../catalog/object-id.ts'
import { type DefinedOperation, defineOperation } from '../operations/define-operation.ts'
import { identifier } from '../sql/identifier.ts'
import type { CommentedNames } from './facets/define-comment.ts'

/** What every rename takes besides names. */
export interface RenameOptions {
  /** Default `public`; of no meaning for an object that stands in no schema. */
  readonly schema?: string
}

/** The arguments of a rename; the last of `Names` is the name that changes. */
export type RenameArgs<Names extends readonly string[]> = CommentedNames<Names> &
  RenameOptions & { readonly to: string }

/** The parameters of a rename: the names in their order, the new name, options. */
export type RenameParameters<Names extends readonly string[]> = [
  ...{ [Index in keyof Names]: string },
  to: string,
  options?: RenameOptions,
]

/** How a rename finds its object. */
export interface RenameDefinition<Names extends readonly string[]> {
  /** The names that its method takes, in this order. */
  readonly names: Names
  /** The statement up to `to`: `alter domain public.email rename`. */
  statement(args: RenameArgs<Names>): string
  id(names: CommentedNames<Names> & RenameOptions): ObjectId
}

/** Defines the operation that renames one kind of object: `op.renameX(…names, to, { schema })`. */
export function defineRename<const Name extends string, const Names extends readonly string[]>(
  name: Name,
  { names, statement, id }: RenameDefinition<Names>,
): DefinedOperation<Name, RenameParameters<Names>, RenameArgs<Names>> {
  return defineOperation<Name, RenameParameters<Names>, RenameArgs<Names>>(name, {
    record: (...parameters) => {
      const values: readonly unknown[] = parameters
      const named = Object.fromEntries(names.map((key, index) => [key, values[index]]))
      const options = (values[names.length + 1] ?? {}) as RenameOptions
      return { ...named, to: values[names.length], ...options } as RenameArgs<Names>
    },
    render: (args) => {
      const { schema, to } = args
      const values = names.map((key) => args[key as Names[number]])
      return [...values, to, ...(schema === undefined ? [] : [{ schema }])]
    },
    sql: (args) => [{ sql: `${statement(args)} to ${identifier(args.to)}` }],
    touches: (args) => ({
      drops: [id(args)],
      creates: [id({ ...args, [names.at(-1) ?? '']: args.to })],
    }),
  })
}
