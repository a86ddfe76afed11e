/** `server_version_num` as people write it: 170010 is `PostgreSQL 17.10`. */
export function serverVersionName(serverVersion: number): string {
  return `PostgreSQL ${Math.floor(serverVersion / 10_000)}.${serverVersion % 10_000}`
}
