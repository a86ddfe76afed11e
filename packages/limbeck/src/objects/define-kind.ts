import type { CatalogObject } from '../catalog/catalog.ts'
import type { OperationDefinitions } from '../operations/operation.ts'
import type { Kind, ObjectRow } from './kind.ts'

/** Defines a kind: infers the types of its object, its row and its operations, so that `op` is typed by them. */
export function defineKind<
  Object extends CatalogObject,
  Row extends ObjectRow,
  const Operations extends OperationDefinitions,
>(kind: Kind<Object, Row, Operations>): Kind<Object, Row, Operations> {
  return kind
}
