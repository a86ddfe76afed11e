/**
 * An expression that fails where `condition` holds: SQL has no function for that, so it reads a setting that is not there.
 * The server's log shows its name, `limbeck.` and the reason.
 */
export function failSql(condition: string, reason: string): string {
  return `case when ${condition} then pg_catalog.current_setting('limbeck.${reason}') end`
}
