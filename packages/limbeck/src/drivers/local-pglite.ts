import type { PGlite } from '@electric-sql/pglite'
import type { RunningPglite } from './running-pglite.ts'

/** A PGlite of this thread. */
export function localPglite(pglite: PGlite): RunningPglite {
  // PGlite has decoders and encoders of its own, one for each type it knows; texts must take the place of all of them.
  const parsers = texts(pglite.parsers)
  const serializers = texts(pglite.serializers)
  return {
    get isClosed() {
      return pglite.closed
    },
    query: async (sql, parameters, onNotice) => {
      const { fields, rows } = await pglite.query<(string | null)[]>(sql, [...parameters], {
        rowMode: 'array',
        parsers,
        serializers,
        onNotice,
      })
      return { columns: fields.map(({ name, dataTypeID: type }) => ({ name, type })), rows }
    },
    exec: async (sql, onNotice) => {
      await pglite.exec(sql, { onNotice })
    },
    close: async () => {
      if (!pglite.closed) await pglite.close()
    },
  }
}

function texts(types: Readonly<Record<number, unknown>>): Record<number, (text: string) => string> {
  return Object.fromEntries(Object.keys(types).map((type) => [type, (text: string) => text]))
}
