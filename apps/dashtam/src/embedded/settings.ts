import { join, resolve } from 'node:path'

const directory = resolve(process.env.DASHTAM_DATA ?? join(import.meta.dirname, '../../.data'))

/** The embedded database of `make start`: where its files lie (DASHTAM_DATA, by default `.data`) and how it is reached. */
export const embedded = {
  directory,
  /** Holds the URL while the server runs, so that a second terminal finds it. */
  urlFile: join(directory, 'url'),
  database: 'dashtam',
  user: 'dashtam_user',
  password: 'dashtam',
  /** DASHTAM_EMBEDDED=pglite takes PGlite where a native server would run too. */
  prefersPglite: process.env.DASHTAM_EMBEDDED === 'pglite',
} as const
