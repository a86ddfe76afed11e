import { join } from 'node:path'

const application = join(import.meta.dirname, '../..')

/** The embedded database of `make start`: where its files lie and how it is reached. */
export const embedded = {
  directory: join(application, '.data'),
  /** Holds the URL while the server runs, so that a second terminal finds it. */
  urlFile: join(application, '.data', 'url'),
  database: 'dashtam',
  user: 'dashtam_user',
  password: 'dashtam',
} as const
