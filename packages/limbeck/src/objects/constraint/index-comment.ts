import { commentOnIndex } from '../index-kind/comment-on-index.ts'
import type { Facet } from '../kind.ts'
import { schemaOption } from '../schema-option.ts'
import type { Constraint } from './constraint.ts'

/** The comment of a constraint's index, which is another one than the constraint's. */
export const indexComment: Facet<Constraint> = {
  name: 'index comment',
  attributes: ['indexComment'],
  diff: (current, { schema, name, indexComment: comment }) =>
    current?.indexComment === comment
      ? []
      : [commentOnIndex.of({ name, comment: comment ?? null, ...schemaOption(schema) })],
}
