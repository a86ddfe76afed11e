import { defineOperation } from '../../operations/define-operation.ts'
import { qualified } from '../../sql/qualified.ts'
import { namedChanges } from '../named-changes.ts'
import { parameterCommands } from '../table/parameter-commands.ts'
import type { ParameterValue } from '../table/parameters-sql.ts'
import { defaultCommands } from './default-commands.ts'
import { viewId } from './view-id.ts'
import { viewParameters } from './view-parameters.ts'

/** The arguments of {@link alterView}. */
export interface AlterView extends ViewChanges {
  readonly name: string
}

/** What {@link alterView} changes. What is absent stays as it is; null goes back to the default. */
export interface ViewChanges {
  readonly schema?: string
  readonly securityBarrier?: boolean | string | null
  readonly securityInvoker?: boolean | string | null
  readonly checkOption?: 'local' | 'cascaded' | null
  readonly defaults?: Readonly<Record<string, string | null>>
}

/** Changes the options of a view and the defaults of its columns. Follows ALTER VIEW. */
export const alterView = defineOperation('alterView', {
  record: (name: string, changes: ViewChanges): AlterView => ({
    name,
    ...namedChanges(`alterView('${name}')`, changes),
  }),
  render: ({ name, ...changes }) => [name, changes],
  sql: ({ schema, name, defaults, ...options }) => {
    const commands = [
      ...parameterCommands(viewParameters<ParameterValue | null>(options)),
      ...defaultCommands(defaults),
    ]
    return [{ sql: `alter view ${qualified(schema, name)} ${commands.join(', ')}` }]
  },
  touches: ({ schema, name }) => ({ changes: [viewId(schema, name)] }),
})
