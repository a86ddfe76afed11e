import type { Methods } from '../methods.ts'

/** The methods of `op` of the kind `sequence`. */
export interface SequenceOperations {
  /** Makes a sequence. Follows CREATE SEQUENCE. */
  createSequence(...parameters: Parameters<Methods['createSequence']>): void
  /** Changes a sequence. Follows ALTER SEQUENCE. */
  alterSequence(...parameters: Parameters<Methods['alterSequence']>): void
  /** Drops a sequence. Follows DROP SEQUENCE. */
  dropSequence(...parameters: Parameters<Methods['dropSequence']>): void
  /** Gives a sequence another name in its schema. Follows ALTER SEQUENCE … RENAME TO. */
  renameSequence(...parameters: Parameters<Methods['renameSequence']>): void
  /** Moves a sequence that no column owns to another schema. Follows ALTER SEQUENCE … SET SCHEMA. */
  moveSequence(...parameters: Parameters<Methods['moveSequence']>): void
  /** Sets or removes the comment of a sequence. */
  commentOnSequence(...parameters: Parameters<Methods['commentOnSequence']>): void
}
