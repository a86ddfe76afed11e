import { defineComment } from '../facets/define-comment.ts'
import { routineId } from './routine-id.ts'
import { signatureSql } from './signature-sql.ts'

/** Defines the operation that sets the comment of one kind of routine: `op.commentOnX(name, types, comment)`. */
export function defineCommentOnRoutine<const Name extends string>(operation: Name, kind: string) {
  return defineComment(operation, {
    names: ['name', 'types'],
    on: (routine) => `${kind} ${signatureSql(kind, routine)}`,
    id: (names) => routineId(kind, names),
  })
}
