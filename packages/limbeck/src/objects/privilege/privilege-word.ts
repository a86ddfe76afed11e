/** The privileges of section 5.8 of the manual, and `all` of those that the object has. */
export type PrivilegeWord =
  | 'all'
  | 'select'
  | 'insert'
  | 'update'
  | 'delete'
  | 'truncate'
  | 'references'
  | 'trigger'
  /** PostgreSQL 17 or later. */
  | 'maintain'
  | 'usage'
  | 'create'
  | 'execute'
