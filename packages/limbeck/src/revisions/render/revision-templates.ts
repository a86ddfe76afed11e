/** A template of revision files. */
export interface RevisionTemplate {
  readonly name: string
  /** What its files are, in a few words. */
  readonly summary: string
  /** Its file: a name in the package's `templates` folder, or a path. */
  readonly file: string
}

/** The templates that Limbeck brings. */
export const revisionTemplates = [
  { name: 'typescript', summary: 'revisions in TypeScript, with typed operations', file: 'revision.ts.eta' },
  { name: 'sql', summary: 'revisions in SQL, an upgrade and a downgrade part', file: 'revision.sql.eta' },
] as const satisfies readonly RevisionTemplate[]
