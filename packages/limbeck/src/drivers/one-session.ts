import type { Connection, Database } from './driver.ts'

/**
 * A database whose connections are one session, which ends with `close` and leaves `database` open: for readers that come
 * one after another, and leave nothing behind in it.
 */
export function oneSession(database: Database): Database {
  let opened: Promise<Connection> | undefined
  return {
    maskedUrl: database.maskedUrl,
    name: database.name,
    get isConcurrent() {
      return database.isConcurrent
    },
    get serverVersion() {
      return database.serverVersion
    },
    connect: async (options) => {
      opened ??= database.connect(options).catch((error: unknown) => {
        opened = undefined
        throw error
      })
      return lent(await opened)
    },
    close: async () => (await opened?.catch(() => undefined))?.close(),
  }
}

function lent(connection: Connection): Connection {
  return {
    serverVersion: connection.serverVersion,
    query: (sql, parameters) => connection.query(sql, parameters),
    each: (sql, hear) => connection.each(sql, hear),
    execute: (sql) => connection.execute(sql),
    onNotice: (listener) => connection.onNotice(listener),
    cancel: () => connection.cancel(),
    close: async () => {},
  }
}
