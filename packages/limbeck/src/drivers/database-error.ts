import { LimbeckError } from '../errors/limbeck-error.ts'

/** What PostgreSQL says of an error, as both drivers hand it over. */
export interface ServerError {
  readonly message: string
  readonly code?: string | undefined
  readonly severity?: string | undefined
  readonly detail?: string | undefined
  readonly hint?: string | undefined
  readonly position?: string | undefined
  readonly where?: string | undefined
  readonly schema?: string | undefined
  readonly table?: string | undefined
  readonly column?: string | undefined
  readonly dataType?: string | undefined
  readonly constraint?: string | undefined
}

/** Makes the `database.error` for an error of the server, without the bound values and row contents it may quote. */
export function databaseError(error: ServerError): LimbeckError {
  const sqlstate = error.code ?? 'XX000'
  const facts = {
    sqlstate,
    position: error.position === undefined ? undefined : Number(error.position),
    detail: safeDetail(sqlstate, error.detail),
    serverHint: error.hint,
    schema: error.schema,
    table: error.table,
    column: error.column,
    dataType: error.dataType,
    constraint: error.constraint,
    context: safeContext(error.where),
  }
  const details = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
  return new LimbeckError('database.error', safeMessage(sqlstate, error.message), {
    hint:
      error.hint ??
      hints[sqlstate] ??
      hints[sqlstate.slice(0, 2)] ??
      `Mend the statement: SQLSTATE ${sqlstate}.`,
    details,
  })
}

const hints: Readonly<Record<string, string>> = {
  '22': 'A value does not fit its type: mend the value, or the rows that the statement converts.',
  '23': 'Rows in the database break the constraint: mend them first, for example with op.execute.',
  '25P02': 'An earlier statement of the transaction failed: roll it back.',
  '40': 'Another transaction was in the way: run the command again.',
  '42501': 'Connect as a role with that privilege, or grant it.',
  '42601': 'Mend the syntax of the statement at the position given.',
  '42703': 'Check the name of the column, or add the column first.',
  '42704': 'Check the name, or create the object first.',
  '42P01': 'Check the name of the table and its schema, or create the table first.',
  '42P07': 'Drop or rename the existing relation, or stamp the database when the change is already there.',
  '53': 'The server is short of a resource: free some, or raise its limit.',
  '55P03': 'Another session holds the lock: wait for it, or raise lockTimeoutMs.',
  '57014': 'The statement was cancelled or ran out of time: raise statementTimeoutMs if it needs longer.',
}

/**
 * Class 22 quotes the value that it could not convert, with the marks of the server's language. It also names an
 * extension that has no way to a version, which is no row's content.
 */
function safeMessage(sqlstate: string, message: string): string {
  return sqlstate.startsWith('22') && !message.startsWith('extension ')
    ? message.replace(/["«»„“”「].*["«»„“”」]/s, '"***"')
    : message
}

/** Classes whose DETAIL names objects, as that of a drop names what depends, and never holds a value. */
const namesObjects = /^(?:0A|25|2B|3D|3F|40|42|53|55|57)/

function safeDetail(sqlstate: string, detail: string | undefined): string | undefined {
  if (detail === undefined || namesObjects.test(sqlstate)) return detail
  if (!sqlstate.startsWith('23')) return undefined
  // "Key (email)=(someone@example.com) already exists."
  const columns = /^Key \((.*?)\)=\(/s.exec(detail)?.[1]
  if (columns === undefined) return undefined
  const ending =
    /\) (already exists|is duplicated|(?:is not present in|is still referenced from) table "[^"]*"|conflicts with)/s
  const state = detail.match(new RegExp(`.*${ending.source}`, 's'))?.[1] ?? 'is at fault'
  return `Key (${columns}) ${state === 'conflicts with' ? 'conflicts with an existing key' : state}.`
}

/** Keeps the frames that name functions, and leaves out those that quote a statement, a parameter or a line of data. */
function safeContext(where: string | undefined): string | undefined {
  const frames = where?.split('\n').filter((line) => /^(?:PL\/pgSQL|SQL) function \S/.test(line)) ?? []
  return frames.length === 0 ? undefined : frames.join('\n')
}
