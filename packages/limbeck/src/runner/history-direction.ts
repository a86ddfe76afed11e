/**
 * What an entry of the history says of its revision: it was run up or down; it was recorded as applied or as not applied
 * without being run (`stamp`, `unstamp`); or its file, edited after it had run, was accepted as it is now (`accept`).
 */
export type HistoryDirection = 'upgrade' | 'downgrade' | 'stamp' | 'unstamp' | 'accept'
