/** The setting that holds the secret which is called `path`: `limbeck.files_bob_password`. */
export function settingOf(path: readonly string[]): string {
  // A setting's name takes letters, digits and underscores.
  return `limbeck.${path.join('_').replace(/[^A-Za-z0-9_]/g, '_')}`
}
