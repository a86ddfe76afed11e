import type { Methods } from '../methods.ts'

/** The methods of `op` of the kind `domain`. */
export interface DomainOperations {
  /** Makes a domain. Follows CREATE DOMAIN. */
  createDomain(...parameters: Parameters<Methods['createDomain']>): void
  /** Changes a domain's default, and whether it takes null. Follows ALTER DOMAIN. */
  alterDomain(...parameters: Parameters<Methods['alterDomain']>): void
  /**
   * Gives a domain another type, which PostgreSQL cannot do: makes a new one, and with it the domains,
   * composite types and range types that are made of it, converts the columns to them and drops the old ones.
   * Fails when a row has a value that the new one does not take.
   */
  rebuildDomain(...parameters: Parameters<Methods['rebuildDomain']>): void
  /** Drops a domain. Follows DROP DOMAIN. */
  dropDomain(...parameters: Parameters<Methods['dropDomain']>): void
  /** Renames a domain. Follows ALTER DOMAIN … RENAME TO. */
  renameDomain(...parameters: Parameters<Methods['renameDomain']>): void
  /** Moves a domain to another schema. Follows ALTER DOMAIN … SET SCHEMA. */
  moveDomain(...parameters: Parameters<Methods['moveDomain']>): void
  /** Sets or removes the comment of a domain. */
  commentOnDomain(...parameters: Parameters<Methods['commentOnDomain']>): void
}
