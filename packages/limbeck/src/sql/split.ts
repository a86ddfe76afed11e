import { locateStatements } from './locate-statements.ts'

/**
 * Splits a script into the texts of its statements, in their order, without semicolons and comments around them.
 *
 * @throws LimbeckError as `locateStatements` does
 */
export function splitStatements(script: string): readonly string[] {
  return locateStatements(script).map((statement) => statement.text)
}
