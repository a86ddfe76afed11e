import { defineOperation } from '../../operations/define-operation.ts'
import { changeCommands } from '../foreign/change-commands.ts'
import { foreignStatement } from '../foreign/foreign-statement.ts'
import type { OptionChanges } from '../foreign/option-changes.ts'
import { namedChanges } from '../named-changes.ts'
import { userMappingId } from './user-mapping-id.ts'
import { userMappingSql } from './user-mapping-sql.ts'

/** The arguments of {@link alterUserMapping}. */
export interface AlterUserMapping extends OptionChanges {
  readonly server: string
  readonly user: string
}

/** Changes the options of a user mapping. Follows ALTER USER MAPPING. */
export const alterUserMapping = defineOperation('alterUserMapping', {
  record: (server: string, user: string, changes: OptionChanges): AlterUserMapping => ({
    server,
    user,
    ...namedChanges(`alterUserMapping('${server}', '${user}')`, changes),
  }),
  render: ({ server, user, ...changes }) => [server, user, changes],
  sql: ({ server, user, ...changes }) => [
    foreignStatement(`alter ${userMappingSql(server, user)}`, changeCommands(changes)),
  ],
  touches: ({ server, user }) => ({ changes: [userMappingId(server, user)] }),
})
