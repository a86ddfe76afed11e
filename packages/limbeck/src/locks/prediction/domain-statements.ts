import { nodeOf } from '../../sql/ast/node-of.ts'
import { namesIn } from './names-in.ts'
import type { StatementTable } from './statement-table.ts'

/** What ALTER DOMAIN does to the tables with a column of the domain: their rows are checked too. */
export const domainStatements: StatementTable = {
  AlterDomainStmt: ({ subtype, typeName, def }, effects) => {
    // C adds a constraint, V validates one, O sets NOT NULL.
    if (!['C', 'V', 'O'].includes(subtype ?? '')) return
    if (nodeOf(def, 'Constraint')?.skip_validation === true) return
    const names = namesIn({ List: { items: [...(typeName ?? [])] } })
    const name = (names.length > 1 && names[0] === 'public' ? names.slice(1) : names).join('.')
    const tables = effects.facts.domains.get(name)?.tables ?? []
    effects.lock('share', ...tables)
    effects.scan(...tables)
  },
}
