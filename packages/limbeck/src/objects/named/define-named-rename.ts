import { type DefinedOperation, defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { trailingOptions } from '../trailing-options.ts'
import { namedId } from './named-id.ts'
import type { NamedKind } from './named-kind.ts'
import { namedSql } from './named-sql.ts'

/** Arguments of an operation that gives one object another name. */
export interface RenameNamed extends RenameNamedOptions {
  readonly name: string
  readonly to: string
}

/** Options of an operation that gives one object another name. */
export interface RenameNamedOptions {
  /** Default `public`; of no meaning for an object that stands in no schema. */
  readonly schema?: string
}

/** Defines the operation that renames one object of a kind: `op.renameX(name, to, { schema })`. */
export function defineRename<const Name extends string>(
  name: Name,
  named: NamedKind,
): DefinedOperation<Name, [name: string, to: string, options?: RenameNamedOptions], RenameNamed> {
  return defineOperation<Name, [name: string, to: string, options?: RenameNamedOptions], RenameNamed>(name, {
    record: (object, to, options = {}) => ({ name: object, to, ...options }),
    render: ({ name: object, to, ...options }) => [object, to, ...trailingOptions(options)],
    sql: (args) => [
      { sql: `alter ${named.keyword} ${namedSql(named, args)} rename to ${identifier(args.to)}` },
    ],
    touches: ({ to, ...args }) => ({
      drops: [namedId(named, args)],
      creates: [namedId(named, { ...args, name: to })],
    }),
  })
}
