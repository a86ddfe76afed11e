import { isDeepStrictEqual } from 'node:util'
import type { Catalog, CatalogObject } from '../catalog/catalog.ts'
import { parseObjectId } from '../catalog/parse-object-id.ts'
import { readCatalog } from '../introspection/read-catalog.ts'
import { isModelSource } from './is-model-source.ts'
import type { Source, SourceContext } from './source.ts'

/**
 * What `source` does that no source may do, in sentences; none when it conforms. It is loaded several times.
 *
 * A source has a name of one line without a password; gives the same catalog each time, of plain objects that are
 * complete in themselves; and leaves nothing behind on the server of its shadow databases.
 */
export async function sourceViolations(source: Source, context: SourceContext): Promise<readonly string[]> {
  const first = await source.load(context)
  const second = await source.load(context)
  return [
    ...nameViolations(source.name),
    ...(isDeepStrictEqual(first, second) ? [] : ['two loads give two catalogs']),
    ...catalogViolations(first),
    ...((await leavesSomething(source, context)) ? ['it leaves something behind on the server'] : []),
    ...(isModelSource(source) ? await statementViolations(source, context) : []),
  ]
}

function nameViolations(name: string): readonly string[] {
  return [
    ...(name.trim() === '' || name.includes('\n') ? ['its name is not one line'] : []),
    ...(/:\/\/[^/@\s]*:(?!\*\*\*@)[^@\s]*@/.test(name) ? ['its name holds a password'] : []),
  ]
}

function catalogViolations({ objects, serverVersion }: Catalog): readonly string[] {
  return [
    ...(serverVersion > 0 ? [] : ['its catalog names no server version']),
    ...[...objects].flatMap(([id, object]) => [
      ...(object.id === id && parseObjectId(id).kind === object.kind
        ? []
        : [`${id} is filed under another id`]),
      ...(isPlain(object) ? [] : [`${id} is no plain JSON`]),
      ...(isDeepStrictEqual(object.requires, [...new Set(object.requires)].sort())
        ? []
        : [`what ${id} requires is not sorted`]),
      ...[...object.requires, ...(object.droppedWith === undefined ? [] : [object.droppedWith])]
        .filter((other) => !objects.has(other))
        .map((other) => `${id} refers to ${other}, which is not there`),
    ]),
  ]
}

function isPlain(object: CatalogObject): boolean {
  return isDeepStrictEqual(JSON.parse(JSON.stringify(object)), object)
}

async function statementViolations(
  source: Source & { statements(context: SourceContext): Promise<readonly { readonly origin: string }[]> },
  context: SourceContext,
): Promise<readonly string[]> {
  const [first, second] = [await source.statements(context), await source.statements(context)]
  return [
    ...(isDeepStrictEqual(first, second) ? [] : ['it gives other statements the second time']),
    ...(first.some(({ origin }) => origin === '' || origin.includes('\n'))
      ? ['a statement has no origin']
      : []),
  ]
}

/** Whether something is there after each of some loads that was not there before: once may be somebody else's. */
async function leavesSomething(source: Source, context: SourceContext): Promise<boolean> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const before = await serverState(context)
    await source.load(context)
    if (isDeepStrictEqual(before, await serverState(context))) return false
  }
  return true
}

/** What a fresh shadow database holds, and the roles of its server. */
async function serverState({ shadow }: SourceContext): Promise<unknown> {
  return shadow.use(async (connection) => ({
    ids: [...(await readCatalog(connection)).objects.keys()],
    roles: await connection.query(
      `select rolname from pg_catalog.pg_roles where rolname !~ '^pg_' order by rolname`,
    ),
  }))
}
