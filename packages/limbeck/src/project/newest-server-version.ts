/** The newest server whose SQL is written when no database is asked. */
export const newestServerVersion = 180_000
