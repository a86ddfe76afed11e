import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { namedChanges } from '../named-changes.ts'
import type { Members } from './member.ts'
import { droppedMemberSql, memberSql } from './member-sql.ts'
import { operatorFamilyId } from './operator-family-id.ts'

/** Arguments of `alterOperatorFamily`. */
export interface AlterOperatorFamily extends OperatorFamilyChanges {
  readonly name: string
  readonly method: string
}

/** What `alterOperatorFamily` changes. */
export interface OperatorFamilyChanges {
  readonly schema?: string
  readonly drop?: Members
  readonly add?: Members
}

/** Takes members from an operator family and adds others. Follows ALTER OPERATOR FAMILY. */
export const alterOperatorFamily = defineOperation('alterOperatorFamily', {
  record: (name: string, method: string, changes: OperatorFamilyChanges): AlterOperatorFamily => ({
    name,
    method,
    ...namedChanges('alterOperatorFamily', changes),
  }),
  render: ({ name, method, ...changes }) => [name, method, changes],
  sql: ({ name, method, schema, drop = {}, add = {} }) => {
    const family = `alter operator family ${qualified(schema, name)} using ${identifier(method)}`
    const [dropped, added] = [droppedMemberSql(drop), memberSql(add)]
    return [
      ...(dropped.length === 0 ? [] : [{ sql: `${family} drop ${dropped.join(', ')}` }]),
      ...(added.length === 0 ? [] : [{ sql: `${family} add ${added.join(', ')}` }]),
    ]
  },
  touches: (args) => ({ changes: [operatorFamilyId(args)] }),
})
