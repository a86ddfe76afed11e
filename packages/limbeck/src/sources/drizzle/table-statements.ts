import type { ModelStatement } from '../model-source.ts'
import { foreignKeySql } from './foreign-key-sql.ts'
import { indexSql } from './index-sql.ts'
import type { Models } from './models.ts'
import { originOf } from './origin-of.ts'
import { reading } from './reading.ts'
import type { Rendering } from './rendering.ts'
import { tableSql } from './table-sql.ts'

const hints = {
  table:
    'Export the enum or sequence from a model file, name the extension in `extensions` of the source, or make the type in a SQL file that is a model too.',
  index:
    'Put an expression of an index in parentheses, and name the extension of its operator class in `extensions` of the source.',
}

/**
 * The statements that make the tables: all tables first, then their indexes, then the foreign keys, which may need
 * both of any two tables and a unique index.
 */
export function tableStatements({ tables }: Models, rendering: Rendering): readonly ModelStatement[] {
  const { getTableConfig } = rendering.orm.core
  const all = tables.map((found) => {
    const { name } = getTableConfig(found.value)
    return { table: found.value, name, origin: originOf('table', name, found) }
  })
  return [
    ...all.map(({ table, origin }) => ({
      sql: reading(origin, () => tableSql(table, rendering)),
      origin,
      hint: hints.table,
    })),
    ...all.flatMap(({ table, origin }) =>
      getTableConfig(table).indexes.map((index) => ({
        sql: reading(origin, () => indexSql(index, table, rendering)),
        origin: `${index.config.name === undefined ? 'an index' : `index ${index.config.name}`} of ${origin}`,
        hint: hints.index,
      })),
    ),
    ...all.flatMap(({ table, origin }) =>
      getTableConfig(table).foreignKeys.map((key) =>
        reading(`a foreign key of ${origin}`, () => {
          const foreign = getTableConfig(key.reference().foreignTable).name
          return {
            sql: foreignKeySql(key, rendering),
            origin: `foreign key to ${foreign} of ${origin}`,
            hint: `Export ${foreign} from a model file, and add that file to \`models\` of the configuration.`,
          }
        }),
      ),
    ),
  ]
}
