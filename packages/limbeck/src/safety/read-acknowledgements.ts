import { isDeepStrictEqual } from 'node:util'
import { loadLocatedBody } from '../lint/load-located-body.ts'
import { lossSilence } from '../lint/loss-silence.ts'
import { readSilences } from '../lint/read-silences.ts'
import type { Silence } from '../lint/silence.ts'
import { statementPlaces } from '../lint/statement-places.ts'
import type { OwnOperations } from '../objects/definitions-with.ts'
import type { Operation } from '../operations/operation.ts'
import { readRevisionText } from '../revisions/read-revision-text.ts'
import type { RevisionFile } from '../revisions/revision.ts'

/** One statement of a revision. */
export interface RevisionStatement {
  readonly direction: 'upgrade' | 'downgrade'
  readonly operation: Operation
  /** Its place among the statements of its operation, from 0. */
  readonly index: number
}

/** Tells whether a revision's file says of a statement why it may lose data. */
export type IsAcknowledged = (statement: RevisionStatement) => boolean

/**
 * Reads the comments `limbeck-ignore loses-data: reason` of a file, which stand above or behind the call or the statement
 * that they mean. One that silences a lint rule on loss counts as well.
 */
export async function readAcknowledgements(
  file: RevisionFile,
  own: OwnOperations | undefined,
): Promise<IsAcknowledged> {
  const text = await readRevisionText(file.path)
  const silences = readSilences(text, file.path, file.language).filter(isAboutLoss)
  if (silences.length === 0) return () => false
  const body = await loadLocatedBody(file, text, own)
  const isSilent = (line: number | undefined) => silences.some(({ codeLine }) => codeLine === line)
  return ({ direction, operation, index }) =>
    (body[direction] ?? []).some((located) => {
      if (!isDeepStrictEqual(located.operation, operation)) return false
      const lines = [located.place?.line, statementPlaces(operation, located.sqlPlace)[index]?.line]
      return lines.some((line) => line !== undefined && isSilent(line))
    })
}

function isAboutLoss({ rules, reason }: Silence): boolean {
  return reason !== '' && rules.some((rule) => rule === lossSilence || rule.endsWith(`-${lossSilence}`))
}
