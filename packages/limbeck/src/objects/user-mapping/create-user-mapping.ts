import { defineOperation } from '../../operations/define-operation.ts'
import type { ForeignOptions } from '../foreign/foreign-options.ts'
import { foreignStatement } from '../foreign/foreign-statement.ts'
import { optionCommands } from '../foreign/option-commands.ts'
import { trailingOptions } from '../trailing-options.ts'
import { userMappingId } from './user-mapping-id.ts'
import { userMappingSql } from './user-mapping-sql.ts'

/** The arguments of {@link createUserMapping}. */
export interface CreateUserMapping extends CreateUserMappingOptions {
  readonly server: string
  readonly user: string
}

/** The options of {@link createUserMapping}. */
export interface CreateUserMappingOptions {
  readonly options?: ForeignOptions
}

/** Says as whom a user, or `public`, goes to a foreign server. Follows CREATE USER MAPPING. */
export const createUserMapping = defineOperation('createUserMapping', {
  record: (server: string, user: string, options: CreateUserMappingOptions = {}): CreateUserMapping => ({
    server,
    user,
    ...options,
  }),
  render: ({ server, user, ...options }) => [server, user, ...trailingOptions(options)],
  sql: ({ server, user, options }) => [
    foreignStatement(`create ${userMappingSql(server, user)}`, optionCommands(options)),
  ],
  touches: ({ server, user }) => ({ creates: [userMappingId(server, user)] }),
})
