import type { ObjectId } from '../../catalog/object-id.ts'
import { type DefinedOperation, defineOperation } from '../../operations/define-operation.ts'
import { literal } from '../../sql/literal.ts'

/** The raw names of a commented object, outermost first, `schema` aside: `{ table: 'users', name: 'email' }`. */
export type CommentedNames<Names extends readonly string[]> = { readonly [Name in Names[number]]: string }

/** What every comment operation takes besides names. */
export interface CommentOptions {
  /** Default `public`; of no meaning for an object that stands in no schema. */
  readonly schema?: string
}

/** The arguments of a comment operation. `comment: null` removes the comment. */
export type CommentArgs<Names extends readonly string[]> = CommentedNames<Names> &
  CommentOptions & { readonly comment: string | null }

/** The parameters of a comment operation: the names in their order, the comment, options. */
export type CommentParameters<Names extends readonly string[]> = [
  ...{ [Index in keyof Names]: string },
  comment: string | null,
  options?: CommentOptions,
]

/** How a comment operation finds its object. */
export interface CommentDefinition<Names extends readonly string[]> {
  /** The names that its method takes, in this order. */
  readonly names: Names
  /** The object as COMMENT ON calls it: `table public.users`. */
  on(names: CommentedNames<Names> & CommentOptions): string
  id(names: CommentedNames<Names> & CommentOptions): ObjectId
}

/**
 * Defines the operation that sets the comment of one kind of object: `op.commentOnX(…names, comment, { schema })`.
 * Follows COMMENT ON.
 */
export function defineComment<const Name extends string, const Names extends readonly string[]>(
  name: Name,
  { names, on, id }: CommentDefinition<Names>,
): DefinedOperation<Name, CommentParameters<Names>, CommentArgs<Names>> {
  return defineOperation<Name, CommentParameters<Names>, CommentArgs<Names>>(name, {
    record: (...parameters) => {
      const values: readonly unknown[] = parameters
      const named = Object.fromEntries(names.map((key, index) => [key, values[index]]))
      const options = (values[names.length + 1] ?? {}) as CommentOptions
      return { ...named, comment: values[names.length] ?? null, ...options } as CommentArgs<Names>
    },
    render: (args) => {
      const { schema, comment } = args
      const values = names.map((key) => args[key as Names[number]])
      return [...values, comment, ...(schema === undefined ? [] : [{ schema }])]
    },
    sql: (args) => [
      { sql: `comment on ${on(args)} is ${args.comment === null ? 'null' : literal(args.comment)}` },
    ],
    touches: (args) => ({ changes: [id(args)] }),
  })
}
