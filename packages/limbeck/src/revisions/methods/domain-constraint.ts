import type { Methods } from '../methods.ts'

/** The methods of `op` of the kind `domain-constraint`. */
export interface DomainConstraintOperations {
  /**
   * Adds a check to a domain. Follows ALTER DOMAIN … ADD CONSTRAINT, which reads every table with a column of
   * the domain unless it is not valid.
   */
  addDomainConstraint(...parameters: Parameters<Methods['addDomainConstraint']>): void
  /** Checks what a constraint of a domain left unchecked. Follows ALTER DOMAIN … VALIDATE CONSTRAINT. */
  validateDomainConstraint(...parameters: Parameters<Methods['validateDomainConstraint']>): void
  /** Drops a constraint of a domain. Follows ALTER DOMAIN … DROP CONSTRAINT. */
  dropDomainConstraint(...parameters: Parameters<Methods['dropDomainConstraint']>): void
  /** Renames a constraint of a domain. Follows ALTER DOMAIN … RENAME CONSTRAINT. */
  renameDomainConstraint(...parameters: Parameters<Methods['renameDomainConstraint']>): void
  /** Sets or removes the comment of a domain's constraint. */
  commentOnDomainConstraint(...parameters: Parameters<Methods['commentOnDomainConstraint']>): void
}
