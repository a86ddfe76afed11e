import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { namedId } from '../named/named-id.ts'
import { namedChanges } from '../named-changes.ts'
import { namedPublication } from './named-publication.ts'
import type { PublicationOptions } from './publication-options.ts'
import { publicationOptionsSql } from './publication-options-sql.ts'

/** The arguments of {@link alterPublication}. */
export interface AlterPublication extends PublicationOptions {
  readonly name: string
}

/** Changes what a publication publishes of its tables. Follows ALTER PUBLICATION … SET. */
export const alterPublication = defineOperation('alterPublication', {
  record: (name: string, changes: PublicationOptions): AlterPublication => ({
    name,
    ...namedChanges(`alterPublication('${name}')`, changes),
  }),
  render: ({ name, ...changes }) => [name, changes],
  sql: ({ name, ...changes }) => [
    { sql: `alter publication ${identifier(name)} set (${publicationOptionsSql(changes)})` },
  ],
  touches: (args) => ({ changes: [namedId(namedPublication, args)] }),
})
