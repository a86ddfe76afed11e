import { nodeOf } from '../../sql/ast/node-of.ts'
import { tableCommands } from '../ast/table-commands.ts'
import type { SqlRule } from '../rule.ts'

/** Finds the replica identity of a table becomes FULL or NOTHING. */
export const replicaIdentityLosesKey: SqlRule = {
  name: 'replica-identity-loses-key',
  subject: 'sql',
  default: 'on',
  condition: 'The replica identity of a table becomes FULL or NOTHING',
  effect:
    'With NOTHING, updates and deletes of a published table fail; with FULL, each writes the whole old row into the log, and subscribers look for it without an index.',
  remedy: 'Use the primary key (DEFAULT), or a unique index over columns that are NOT NULL.',
  bad: 'alter table orders replica identity full;',
  good: 'alter table orders replica identity using index orders_number_key;',
  check: (script) =>
    tableCommands(script, 'AT_ReplicaIdentity').flatMap(({ statement, command, table, at }) => {
      const kind = nodeOf(command.def, 'ReplicaIdentityStmt')?.identity_type
      if (kind !== 'f' && kind !== 'n') return []
      const message =
        kind === 'n'
          ? `updates and deletes of ${table} fail where it is published`
          : `each update and delete of ${table} logs the whole row`
      return [{ statement, message, at }]
    }),
}
