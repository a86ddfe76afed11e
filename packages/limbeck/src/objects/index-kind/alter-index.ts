import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { namedChanges } from '../named-changes.ts'
import type { ParameterChanges } from '../table/parameter-changes.ts'
import { parameterCommands } from '../table/parameter-commands.ts'
import { indexId } from './index-id.ts'

/** The arguments of {@link alterIndex}. */
export interface AlterIndex extends IndexChanges {
  readonly name: string
}

/** What {@link alterIndex} changes. What is absent stays as it is. */
export interface IndexChanges {
  readonly schema?: string
  /** Null resets a parameter. */
  readonly storageParameters?: ParameterChanges
  /** Null: the database's own tablespace, when that is `pg_default`. */
  readonly tablespace?: string | null
  /** The statistics targets of expressions by the key's number, from 1; null goes back to the server's. */
  readonly statistics?: Readonly<Record<string, number | null>>
}

/** Changes what can be changed in an index, also in one that belongs to a constraint. Follows ALTER INDEX. */
export const alterIndex = defineOperation('alterIndex', {
  record: (name: string, changes: IndexChanges): AlterIndex => ({
    name,
    ...namedChanges(`alterIndex('${name}')`, changes),
  }),
  render: ({ name, ...changes }) => [name, changes],
  sql: ({ schema, name, storageParameters, tablespace, statistics }) => {
    const alter = `alter index ${qualified(schema, name)}`
    const commands = [
      ...parameterCommands(storageParameters),
      ...Object.entries(statistics ?? {}).map(
        ([key, target]) => `alter column ${key} set statistics ${target ?? -1}`,
      ),
    ]
    return [
      ...(commands.length === 0 ? [] : [{ sql: `${alter} ${commands.join(', ')}` }]),
      ...(tablespace === undefined
        ? []
        : [{ sql: `${alter} set tablespace ${identifier(tablespace ?? 'pg_default')}` }]),
    ]
  },
  touches: ({ schema, name }) => ({ changes: [indexId(schema, name)] }),
})
