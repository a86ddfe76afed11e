/** Reads `name=value` as pg_proc.proconfig has it. An empty list (`""`) is an empty text. */
export function readSettings(settings: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    settings.map((setting) => {
      const at = setting.indexOf('=')
      const value = setting.slice(at + 1)
      return [setting.slice(0, at), value === '""' ? '' : value]
    }),
  )
}
