import type { Methods } from '../methods.ts'

/** The methods of `op` of the kind `operator`. */
export interface OperatorOperations {
  /** Makes an operator. A commutator or negator may come later. Follows CREATE OPERATOR. */
  createOperator(...parameters: Parameters<Methods['createOperator']>): void
  /** Changes an operator's estimators of selectivity. Follows ALTER OPERATOR … SET. */
  alterOperator(...parameters: Parameters<Methods['alterOperator']>): void
  /** Moves an operator to another schema. Follows ALTER OPERATOR … SET SCHEMA. */
  moveOperator(...parameters: Parameters<Methods['moveOperator']>): void
  /** Drops an operator. Follows DROP OPERATOR. */
  dropOperator(...parameters: Parameters<Methods['dropOperator']>): void
  /** Sets or removes the comment of an operator. Follows COMMENT ON OPERATOR. */
  commentOnOperator(...parameters: Parameters<Methods['commentOnOperator']>): void
}
