import type { Methods } from '../methods.ts'

/** The methods of `op` of the kind `conversion`. */
export interface ConversionOperations {
  /** Makes a conversion between encodings. Follows CREATE CONVERSION. */
  createConversion(...parameters: Parameters<Methods['createConversion']>): void
  /** Drops a conversion. Follows DROP CONVERSION. */
  dropConversion(...parameters: Parameters<Methods['dropConversion']>): void
  /** Renames a conversion. Follows ALTER CONVERSION … RENAME TO. */
  renameConversion(...parameters: Parameters<Methods['renameConversion']>): void
  /** Moves a conversion to another schema. Follows ALTER CONVERSION … SET SCHEMA. */
  moveConversion(...parameters: Parameters<Methods['moveConversion']>): void
  /** Sets or removes the comment of a conversion. */
  commentOnConversion(...parameters: Parameters<Methods['commentOnConversion']>): void
}
