/** How the linter is configured. */
export interface LintSettings {
  /** Rules by name that are switched on or off against their default. */
  readonly rules: Readonly<Record<string, 'on' | 'off'>>
  /** Revisions up to this one are left out where none are named: they are applied, and must not be edited. */
  readonly after: string | undefined
}
