import { type DefinedOperation, defineOperation } from '../../operations/define-operation.ts'
import { trailingOptions } from '../trailing-options.ts'
import { namedId } from './named-id.ts'
import type { NamedKind } from './named-kind.ts'
import { namedSql } from './named-sql.ts'

/** Arguments of an operation that drops one object by its name. */
export interface DropNamed extends DropNamedOptions {
  readonly name: string
}

/** Options of an operation that drops one object by its name. */
export interface DropNamedOptions {
  /** Default `public`; of no meaning for an object that stands in no schema. */
  readonly schema?: string
  readonly ifExists?: boolean
}

/** Defines the operation that drops one object of a kind: `op.dropX(name, { schema, ifExists })`. */
export function defineDrop<const Name extends string>(
  name: Name,
  named: NamedKind,
): DefinedOperation<Name, [name: string, options?: DropNamedOptions], DropNamed> {
  return defineOperation<Name, [name: string, options?: DropNamedOptions], DropNamed>(name, {
    record: (object, options = {}) => ({ name: object, ...options }),
    render: ({ name: object, ...options }) => [object, ...trailingOptions(options)],
    sql: (args) => [
      { sql: `drop ${named.keyword} ${args.ifExists ? 'if exists ' : ''}${namedSql(named, args)}` },
    ],
    touches: (args) => ({ drops: [namedId(named, args)] }),
  })
}
