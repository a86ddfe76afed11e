import type { DefinedOperation } from '../../operations/define-operation.ts'
import { type DropArgs, type DropParameters, defineDrop } from '../define-drop.ts'
import { namedId } from './named-id.ts'
import type { NamedKind } from './named-kind.ts'
import { namedSql } from './named-sql.ts'

/** Defines the operation that drops one object of a kind: `op.dropX(name, { schema, ifExists })`. */
export function defineNamedDrop<const Name extends string>(
  name: Name,
  named: NamedKind,
): DefinedOperation<Name, DropParameters<readonly ['name']>, DropArgs<readonly ['name']>> {
  return defineDrop<Name, readonly ['name']>(name, {
    names: ['name'],
    statement: (args, ifExists) => `drop ${named.keyword} ${ifExists}${namedSql(named, args)}`,
    id: (args) => namedId(named, args),
  })
}
