/** A message that the server sent beside a result (NOTICE, WARNING, DEBUG1 …). */
export interface Notice {
  readonly severity: string
  readonly code: string
  readonly message: string
}

/**
 * One session on a PostgreSQL server. Its time zone is UTC and its `client_encoding` UTF8.
 *
 * Statements may be given without waiting for the answers: they run one after another, those behind one that fails too.
 *
 * A server's error is thrown as `LimbeckError` with the code `database.error` and the SQLSTATE, the failing statement's
 * position and the names of schema, table, column and constraint in `details`; a lost connection has the
 * code `database.connection-lost`. Neither holds a bound value or a row's content.
 */
export interface Connection {
  /** `server_version_num`: 170010 for 17.10. */
  readonly serverVersion: number
  /** Runs one statement with bound `parameters` and returns its rows. bigint and numeric arrive as strings. */
  query<Row extends object = Record<string, unknown>>(
    sql: string,
    parameters?: readonly unknown[],
  ): Promise<readonly Row[]>
  /**
   * Runs one statement and gives its rows to `hear` one by one as they arrive, while the server may still be at work on the
   * next ones. What `hear` throws is thrown at the end, and it hears no more.
   */
  each<Row extends object = Record<string, unknown>>(sql: string, hear: (row: Row) => void): Promise<void>
  /** Runs a text of one or more statements by the simple protocol, discarding rows. */
  execute(sql: string): Promise<void>
  /** Calls `listener` for each message the server sends; returns the function that stops it. */
  onNotice(listener: (notice: Notice) => void): () => void
  /**
   * Asks the server to cancel what the session runs. Whether it did shows in what becomes of that. An embedded server
   * cannot be asked.
   */
  cancel(): Promise<void>
  /** Ends the session. Safe to call twice. */
  close(): Promise<void>
}

/** A database that can be connected to. */
export interface Database {
  /** The URL with its password replaced by `***`: what may be printed. */
  readonly maskedUrl: string
  /** The database's name on its server. */
  readonly name: string
  /**
   * Whether several connections are several sessions. False for PGlite, whose connections share one; where it stands
   * behind a socket that is known once a connection has been opened.
   */
  readonly isConcurrent: boolean
  /** `server_version_num`, once a connection has been opened. */
  readonly serverVersion?: number | undefined
  /**
   * Opens a session.
   *
   * @throws LimbeckError `database.unreachable`, `database.authentication-failed`, `database.missing`
   */
  connect(options?: ConnectOptions): Promise<Connection>
  /**
   * Another database of the same server, which may not exist yet, reached in the same way. Absent where a server has
   * only one.
   */
  sibling?(name: string): Database
  /** Releases what the database itself holds (an embedded server). Safe to call twice. */
  close(): Promise<void>
}

/** How a session is opened. */
export interface ConnectOptions {
  /** `application_name`, as pg_stat_activity shows it. Default `limbeck`. */
  readonly applicationName?: string
  /** How long to try to reach the server, retrying with back-off, in milliseconds. Default 10,000. */
  readonly connectTimeoutMs?: number
}

/** Opens databases of one URL form. */
export interface Driver {
  readonly name: string
  open(url: string): Database
}
