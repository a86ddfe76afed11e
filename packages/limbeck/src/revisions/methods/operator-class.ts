import type { Methods } from '../methods.ts'

/** The methods of `op` of the kind `operator-class`. */
export interface OperatorClassOperations {
  /** Makes an operator class. Follows CREATE OPERATOR CLASS. */
  createOperatorClass(...parameters: Parameters<Methods['createOperatorClass']>): void
  /** Drops an operator class. Follows DROP OPERATOR CLASS. */
  dropOperatorClass(...parameters: Parameters<Methods['dropOperatorClass']>): void
  /** Renames an operator class. Follows ALTER OPERATOR CLASS … RENAME TO. */
  renameOperatorClass(...parameters: Parameters<Methods['renameOperatorClass']>): void
  /** Moves an operator class to another schema. Follows ALTER OPERATOR CLASS … SET SCHEMA. */
  moveOperatorClass(...parameters: Parameters<Methods['moveOperatorClass']>): void
  /** Sets or removes the comment of an operator class. */
  commentOnOperatorClass(...parameters: Parameters<Methods['commentOnOperatorClass']>): void
}
