/** The raw name of a table or another object of a schema. An absent schema is found as the session finds it. */
export interface LostName {
  readonly schema?: string
  readonly name: string
}

/**
 * What a statement takes away, so that it can be counted while it is still there.
 *
 * `rows` is every row of a table; `values` are those of a column that are not null; `cast` are those of them that are not
 * the same once they have been given the new type and the old one again; `schema` is every table of a schema; `sequence`
 * is where a sequence stands; `type` are the columns of a type; `extension` are an extension's own tables, and with
 * CASCADE the columns of its types; `dependents` are the tables and columns that CASCADE takes along with something;
 * `referencing` are the rows of the tables that refer to one, and of those that refer to them, which TRUNCATE … CASCADE
 * empties; `owned` is what a role owns, by default the one that runs the
 * statement; `protection` are the rows that a foreign key kept another row from being deleted for.
 */
export type Lost =
  | { readonly what: 'rows'; readonly table: LostName }
  | { readonly what: 'values'; readonly table: LostName; readonly column: string }
  | {
      readonly what: 'cast'
      readonly table: LostName
      readonly column: string
      /** The new type, as SQL. */
      readonly type: string
      /** How a value gets there, as SQL. Default: the column. */
      readonly using?: string
    }
  | { readonly what: 'schema'; readonly schema: string }
  | { readonly what: 'sequence'; readonly sequence: LostName }
  | { readonly what: 'type'; readonly type: LostName }
  | { readonly what: 'extension'; readonly extension: string; readonly cascade: boolean }
  | {
      readonly what: 'dependents'
      readonly of: 'relation' | 'column' | 'collation' | 'access method'
      /** Of the column's table, where it is one. */
      readonly name: LostName
      readonly column?: string
    }
  | { readonly what: 'referencing'; readonly table: LostName }
  | { readonly what: 'owned'; readonly role: string | undefined }
  | {
      readonly what: 'protection'
      readonly table: LostName
      readonly columns: readonly string[]
      /** What becomes of a row when the one that it references is deleted. */
      readonly action: string
    }
