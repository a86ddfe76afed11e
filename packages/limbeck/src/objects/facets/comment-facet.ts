import type { CatalogObject } from '../../catalog/catalog.ts'
import type { DefinedOperation } from '../../operations/define-operation.ts'
import type { Facet } from '../kind.ts'
import type { CommentArgs, CommentedNames, CommentOptions, CommentParameters } from './define-comment.ts'

/** The comment of one kind of object as a facet; `namesOf` gives the names that its operation takes. */
export function commentFacet<
  Name extends string,
  const Names extends readonly string[],
  Object extends CatalogObject,
>(
  operation: DefinedOperation<Name, CommentParameters<Names>, CommentArgs<Names>>,
  namesOf: (object: Object) => CommentedNames<Names> & CommentOptions,
): Facet<Object> {
  return {
    name: 'comment',
    attributes: ['comment'],
    diff: (current, desired) =>
      current?.comment === desired.comment
        ? []
        : [operation.of({ ...namesOf(desired), comment: desired.comment ?? null })],
  }
}
