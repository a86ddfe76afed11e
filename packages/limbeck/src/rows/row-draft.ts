/** Values of a row by the numbers of their columns: a text for the type's input function, or null. An absent one is the default's. */
export type RowDraft = ReadonlyMap<number, string | null>
