/** How a configuration sets up the linter. */
export interface LintConfig {
  /** Rules by name: `on` or `off`, against their default. */
  readonly rules?: Readonly<Record<string, 'on' | 'off'>>
  /**
   * A revision: it and those below it are linted only where they are named. They are applied somewhere, and a comment
   * that silences a finding would change their checksum.
   */
  readonly after?: string
}
