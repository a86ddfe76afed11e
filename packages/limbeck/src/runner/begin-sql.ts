/** Opens a transaction. Read committed: at a higher level a revision would not see what it waited for. */
export const beginSql = 'begin isolation level read committed'
