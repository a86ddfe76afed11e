import { LimbeckError } from '../errors/limbeck-error.ts'
import type { ModelStatement } from './model-source.ts'

/**
 * Makes a statement of a whole text. Lines that pg_dump writes for psql alone are blanked, so that places stay true.
 *
 * @throws LimbeckError `models.psql-command` for any other command of psql, and for rows to copy
 */
export function textStatement(text: string, origin: string): ModelStatement {
  const lines = text.replace(/^\uFEFF/, '').split('\n')
  const kept = lines.map((line, index) => {
    if (/^\\(?:un)?restrict\b/.test(line)) return ''
    if (/^\\[a-z!?]/i.test(line)) throw psqlCommand(line, `${origin}:${index + 1}`)
    if (/^copy\s.*\sfrom\s+stdin\b/i.test(line)) throw rows(`${origin}:${index + 1}`)
    return line
  })
  return { sql: kept.join('\n'), origin, isText: true }
}

function psqlCommand(line: string, place: string): LimbeckError {
  const command = line.split(/\s/)[0]
  return new LimbeckError('models.psql-command', `${place}: ${command} is a command of psql, not SQL`, {
    hint:
      command === '\\i' || command === '\\ir' ? 'Name the file itself in sqlFiles(…).' : 'Remove the line.',
    details: { place, command },
  })
}

function rows(place: string): LimbeckError {
  return new LimbeckError('models.psql-command', `${place}: rows are copied here, but a model has none`, {
    hint: 'Dump the schema alone: pg_dump --schema-only.',
    details: { place },
  })
}
