import type { Connection } from '../../src/drivers/driver.ts'
import { readCatalog } from '../../src/introspection/read-catalog.ts'
import { mutations } from './mutations.ts'
import type { Draw } from './seeded-draw.ts'

/** Changes a database at random, `count` times, and returns the statements that PostgreSQL took. */
export async function mutate(connection: Connection, count: number, draw: Draw): Promise<readonly string[]> {
  const kinds = Object.keys(mutations)
  const done: string[] = []
  while (done.length < count) {
    const objects = [...(await readCatalog(connection)).objects.values()]
    // A kind first: else nearly all that changes would be columns.
    const present = kinds.filter((kind) => objects.some((object) => object.kind === kind))
    const kind = present[draw(present.length)] ?? 'table'
    const candidates = objects.filter((object) => object.kind === kind)
    const object = candidates[draw(candidates.length)]
    const choices = mutations[kind] ?? []
    const mutation = choices[draw(choices.length)]
    if (object === undefined || mutation === undefined) throw new Error('there is nothing left to change')
    const statement = mutation(object as never, draw, `fresh_${done.length}_${draw(1000)}`)
    const isTaken = await connection.execute(statement).then(
      () => true,
      () => false,
    )
    if (isTaken) done.push(statement)
  }
  return done
}
