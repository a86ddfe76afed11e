import { defineOperation } from '../../operations/define-operation.ts'
import { trailingOptions } from '../trailing-options.ts'
import { userMappingId } from './user-mapping-id.ts'
import { userMappingSql } from './user-mapping-sql.ts'

/** The arguments of {@link dropUserMapping}. */
export interface DropUserMapping extends DropUserMappingOptions {
  readonly server: string
  readonly user: string
}

/** The options of {@link dropUserMapping}. */
export interface DropUserMappingOptions {
  readonly ifExists?: boolean
}

/** Drops a user mapping. Follows DROP USER MAPPING. */
export const dropUserMapping = defineOperation('dropUserMapping', {
  record: (server: string, user: string, options: DropUserMappingOptions = {}): DropUserMapping => ({
    server,
    user,
    ...options,
  }),
  render: ({ server, user, ...options }) => [server, user, ...trailingOptions(options)],
  sql: ({ server, user, ifExists }) => {
    const name = userMappingSql(server, user)
    return [{ sql: `drop ${ifExists ? name.replace('mapping', 'mapping if exists') : name}` }]
  },
  touches: ({ server, user }) => ({ drops: [userMappingId(server, user)] }),
})
