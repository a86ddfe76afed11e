import type { DefinedOperation } from '../../operations/define-operation.ts'
import { type CommentArgs, type CommentParameters, defineComment } from '../facets/define-comment.ts'
import { namedId } from './named-id.ts'
import type { NamedKind } from './named-kind.ts'
import { namedSql } from './named-sql.ts'

/** Defines the operation that sets the comment of one object of a kind: `op.commentOnX(name, comment, { schema })`. */
export function defineNamedComment<const Name extends string>(
  name: Name,
  named: NamedKind,
): DefinedOperation<Name, CommentParameters<readonly ['name']>, CommentArgs<readonly ['name']>> {
  return defineComment<Name, readonly ['name']>(name, {
    names: ['name'],
    on: (args) => `${named.keyword} ${namedSql(named, args)}`,
    id: (args) => namedId(named, args),
  })
}
