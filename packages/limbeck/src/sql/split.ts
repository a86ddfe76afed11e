import { locateStatements } from './locate-statements.ts'

/**
 * Splits a script into the texts of its statements, in their order, without semicolons and comments around them.
 *
 * @throws LimbeckError as `locateStatements` does
 */
export function splitStatements(script: string): readonly string[] {
  if (isOneStatement(script)) return [script]
  return locateStatements(script).map((statement) => statement.text)
}

/** What most statements look like, which need not be read token by token: no quotes, no comments, no semicolon. */
function isOneStatement(script: string): boolean {
  return /^(?!copy)[a-z](?:[^;'"$\\/-]|\/(?!\*)|-(?!-))*$/i.test(script) && !/\s$/.test(script)
}
