import type { DefinedOperation } from '../../operations/define-operation.ts'
import { defineMove, type MoveArgs, type MoveParameters } from '../define-move.ts'
import { namedId } from './named-id.ts'
import type { NamedKind } from './named-kind.ts'
import { namedSql } from './named-sql.ts'

/** Defines the operation that moves one object of a kind to another schema: `op.moveX(name, to, { schema })`. */
export function defineNamedMove<const Name extends string>(
  name: Name,
  named: NamedKind,
): DefinedOperation<Name, MoveParameters<readonly ['name']>, MoveArgs<readonly ['name']>> {
  return defineMove<Name, readonly ['name']>(name, {
    names: ['name'],
    statement: (args) => `alter ${named.keyword} ${namedSql(named, args)}`,
    id: (args) => namedId(named, args),
  })
}
