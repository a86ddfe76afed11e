/** The condition and the action of a rule. */
export interface RuleParts {
  readonly where?: string
  /** Absent: nothing. */
  readonly action?: string
}

/** A piece of PostgreSQL's own SQL: a quoted text or name, a word, or any other character. */
const piece = /'(?:[^']|'')*'|"(?:[^"]|"")*"|[\w$]+|./gs

/**
 * The parts of what pg_get_ruledef prints behind the table's name: `WHERE condition DO INSTEAD action;`. DO is a
 * reserved word: the first one outside of quotes ends the condition.
 */
export function ruleParts(body: string): RuleParts {
  let at = 0
  for (const [text] of body.matchAll(piece)) {
    if (text === 'DO') break
    at += text.length
  }
  const where = body
    .slice(0, at)
    .trim()
    .replace(/^WHERE\s+/, '')
  const action = body
    .slice(at)
    .replace(/^DO\s+(INSTEAD\s+)?/, '')
    .trim()
    .replace(/;$/, '')
  return { ...(where !== '' && { where }), ...(action !== 'NOTHING' && { action: action.trim() }) }
}
