import { definitionsWith, type OwnOperations } from '../objects/definitions-with.ts'
import { execute } from '../operations/execute.ts'
import type { AnyOperationDefinition, Operation } from '../operations/operation.ts'
import { frameLine } from '../revisions/frame-line.ts'
import { scanTypescript, type Token } from '../revisions/header/scan-typescript.ts'
import { sqlParts } from '../revisions/header/sql-parts.ts'
import { importRevision } from '../revisions/import-revision.ts'
import { record } from '../revisions/record.ts'
import type { RevisionFile } from '../revisions/revision.ts'
import { lineAt } from '../sql/line-at.ts'
import { locateStatements } from '../sql/locate-statements.ts'
import type { LocatedBody, LocatedOperation, Place } from './located-operation.ts'
import { placeAt } from './place-at.ts'

/**
 * Loads what a revision does, with the place of each operation in its file, whose text is `text`.
 *
 * @throws LimbeckError as `loadBody` does, but for `revision.transaction-control`: that is a finding
 */
export async function loadLocatedBody(
  file: RevisionFile,
  text: string,
  own: OwnOperations | undefined,
): Promise<LocatedBody> {
  return file.language === 'sql' ? sqlBody(file, text) : typescriptBody(file, text, own)
}

function sqlBody({ path }: RevisionFile, text: string): LocatedBody {
  const { upgrade = '', downgrade } = sqlParts(text, path)
  const located = (sql: string): readonly LocatedOperation[] =>
    locateStatements(sql).map((statement) => {
      const operation = execute.of({ sql: statement.text })
      const place = placeAt(sql, statement.offset)
      return { operation, place, sqlPlace: place }
    })
  return { upgrade: located(upgrade), downgrade: downgrade === undefined ? undefined : located(downgrade) }
}

async function typescriptBody(
  { path }: RevisionFile,
  text: string,
  own: OwnOperations | undefined,
): Promise<LocatedBody> {
  const definition = await importRevision(path, text)
  const lines = new Map<unknown, number | undefined>()
  const body = record(definition, path, noting(definitionsWith(own), path, lines))
  const { tokens } = scanTypescript(text, path)
  const texts = tokens.filter(({ value, source }) => value !== undefined && source.slice(1, -1) === value)
  const located = (operation: Operation): LocatedOperation => {
    const line = lines.get(operation.args)
    const place = line === undefined ? undefined : { line, column: indentation(text, line) + 1 }
    return { operation, place, sqlPlace: place && placeOfSql(operation, text, texts, place.line) }
  }
  return { upgrade: body.upgrade.map(located), downgrade: body.downgrade?.map(located) }
}

/** The same definitions, which note the line of the call that they record. Arguments are made anew for each call. */
function noting(
  definitions: ReadonlyMap<string, AnyOperationDefinition>,
  path: string,
  lines: Map<unknown, number | undefined>,
): ReadonlyMap<string, AnyOperationDefinition> {
  const wrapped = [...definitions].map(([name, definition]) => {
    const noted: AnyOperationDefinition = {
      ...definition,
      record: (...parameters: readonly unknown[]) => {
        const args: unknown = definition.record(...parameters)
        lines.set(args, frameLine(new Error('where it is called'), path))
        return args
      },
    }
    return [name, noted] as const
  })
  return new Map(wrapped)
}

/** Where the text of an `execute` begins, behind its quote. A text with escapes stands otherwise in the file. */
function placeOfSql(
  { op, args }: Operation,
  text: string,
  texts: readonly Token[],
  line: number,
): Place | undefined {
  if (op !== 'execute') return undefined
  const { sql } = args as { readonly sql: string }
  const token = texts.find(({ value, start }) => value === sql && lineAt(text, start) >= line)
  return token === undefined ? undefined : placeAt(text, token.start + 1)
}

function indentation(text: string, line: number): number {
  const [blanks = ''] = /^\s*/.exec(text.split('\n')[line - 1] ?? '') ?? []
  return blanks.length
}
