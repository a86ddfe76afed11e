import { LimbeckError } from '../errors/limbeck-error.ts'
import { defineOperation } from '../operations/define-operation.ts'
import { defineRevision } from './define-revision.ts'

/** What the import of `limbeck` gives in a revision, and in modules that it imports: those may define operations. */
export const ownExports = { defineOperation, defineRevision, LimbeckError } as const
