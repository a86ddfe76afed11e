/**
 * Names under which retired tables and columns are kept, as a regular expression of PostgreSQL: a schema for each table, so
 * that no name of it can be taken, and a column beside the others. No catalog holds what is named so.
 */
export const retiredNames = '^limbeck_retired_[0-9]+$'
