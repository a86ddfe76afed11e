import type { Methods } from '../methods.ts'

/** The methods of `op` of the kind `operator-family`. */
export interface OperatorFamilyOperations {
  /** Makes an operator family. Follows CREATE OPERATOR FAMILY and ALTER OPERATOR FAMILY … ADD. */
  createOperatorFamily(...parameters: Parameters<Methods['createOperatorFamily']>): void
  /** Takes members from an operator family and adds others. Follows ALTER OPERATOR FAMILY. */
  alterOperatorFamily(...parameters: Parameters<Methods['alterOperatorFamily']>): void
  /** Drops an operator family. Follows DROP OPERATOR FAMILY. */
  dropOperatorFamily(...parameters: Parameters<Methods['dropOperatorFamily']>): void
  /** Renames an operator family. Follows ALTER OPERATOR FAMILY … RENAME TO. */
  renameOperatorFamily(...parameters: Parameters<Methods['renameOperatorFamily']>): void
  /** Moves an operator family to another schema. Follows ALTER OPERATOR FAMILY … SET SCHEMA. */
  moveOperatorFamily(...parameters: Parameters<Methods['moveOperatorFamily']>): void
  /** Sets or removes the comment of an operator family. */
  commentOnOperatorFamily(...parameters: Parameters<Methods['commentOnOperatorFamily']>): void
}
