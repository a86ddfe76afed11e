import { nodeOf } from '../../sql/ast/node-of.ts'
import { nodesOf } from '../../sql/ast/nodes-of.ts'
import type { SqlRule } from '../rule.ts'

/** Finds privileges, an owner, row level security or a policy change. */
export const authorizationChanged: SqlRule = {
  name: 'authorization-changed',
  subject: 'sql',
  default: 'off',
  condition: 'Privileges, an owner, row level security or a policy change',
  effect: 'Who may read and write what is another one afterwards.',
  remedy: 'Let somebody review it, and silence the finding with who it was.',
  bad: 'grant select on users to reporting;',
  good: 'comment on table users is null;',
  check: (script) =>
    script.statements.flatMap((statement) => {
      const { node } = statement
      const isSecurity = nodesOf(nodeOf(node, 'AlterTableStmt')?.cmds, 'AlterTableCmd').some(
        ({ subtype = '' }) => commands.has(subtype),
      )
      const isOne = node !== undefined && Object.keys(node).some((kind) => kinds.has(kind))
      return isSecurity || isOne ? [{ statement, message: 'who may read and write what is changed' }] : []
    }),
}

const kinds: ReadonlySet<string> = new Set([
  'GrantStmt',
  'GrantRoleStmt',
  'AlterOwnerStmt',
  'AlterDefaultPrivilegesStmt',
  'CreatePolicyStmt',
  'AlterPolicyStmt',
])
const commands: ReadonlySet<string> = new Set([
  'AT_ChangeOwner',
  'AT_EnableRowSecurity',
  'AT_DisableRowSecurity',
  'AT_ForceRowSecurity',
  'AT_NoForceRowSecurity',
])
