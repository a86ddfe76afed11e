import { Client, type ClientConfig } from 'pg'
import pgpass from 'pgpass'

/**
 * Makes the function that node-postgres calls when a server asks for a password and there is none: it looks into
 * libpq's password file (PGPASSFILE or ~/.pgpass).
 *
 * @throws Error when the file has no password either; the driver turns it into `database.authentication-failed`
 */
export function readPasswordFile(config: ClientConfig): () => Promise<string> {
  return async () => {
    const { host, port, database, user } = new Client(config)
    // In the file a socket is called localhost.
    const place = { host: host.startsWith('/') ? 'localhost' : host, port, database, user }
    const password = await new Promise<string | undefined>((resolve) => pgpass(place, resolve))
    if (password === undefined) throw new Error('it asks for a password and none is given')
    return password
  }
}
