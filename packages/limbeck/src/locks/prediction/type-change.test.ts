import { beforeAll, expect, test } from 'vitest'
import { emptyDatabase } from '../../../test/empty-database.ts'
import { onEveryServer } from '../../../test/on-every-server.ts'
import { loadParser, type ParseStatement } from '../../sql/load-parser.ts'
import { readLockFacts } from '../facts/read-lock-facts.ts'
import { disagreements } from '../trace/disagreements.ts'
import { traceStatement } from '../trace/trace-statement.ts'
import { predictEffects } from './predict-effects.ts'

const tables = `
create table providers (id int primary key, key varchar, alias varchar, unique (id, key));
create table connections (
  id int primary key, provider int references providers, key varchar, note varchar, "before" int references connections,
  constraint named foreign key (provider, key) references providers (id, key)
);
create table old_connections () inherits (connections);
create table parts (id int, note varchar, provider int references providers) partition by hash (id);
create table part partition of parts for values with (modulus 1, remainder 0);
create table unchecked (provider int, note varchar);
alter table unchecked add constraint late foreign key (provider) references providers not valid;
insert into providers values (1, 'a', 'b')`

/** Which tables but the altered one and those below it are locked: the other side of a key that the column is part of. */
const changes: readonly (readonly [string, readonly string[]])[] = [
  ['providers alter column alias type varchar(100)', []],
  ['providers alter column alias type varchar(200)', []],
  ['providers alter column alias type text', []],
  ['providers alter column key type varchar(100)', ['connections']],
  ['providers alter column key type text', ['connections']],
  ['providers alter column id type bigint', ['connections', 'part', 'parts', 'unchecked']],
  ['connections alter column note type varchar(100)', []],
  ['connections alter column "before" type bigint', []],
  ['connections alter column key type varchar(100)', ['providers']],
  ['connections alter column note type text, alter column key type text', ['providers']],
  ['parts alter column note type varchar(100)', []],
  ['parts alter column provider type bigint', ['providers']],
  ['unchecked alter column note type varchar(100)', []],
  ['unchecked alter column provider type bigint', ['providers']],
]

onEveryServer(
  (server) => {
    let parse: ParseStatement
    beforeAll(async () => {
      parse = await loadParser()
    })

    test.each(changes)('alter table %s locks of others %j', async (change, others) => {
      const { connection } = await server.shared()
      await emptyDatabase(connection)
      await connection.execute(tables)
      const sql = `alter table ${change}`
      const parsed = parse(sql)
      if (!('node' in parsed)) throw new Error(parsed.syntaxError)
      const facts = await readLockFacts(connection, parse)
      const predicted = predictEffects(parsed.node, { facts, serverVersion: server.serverVersion })
      const trace = await traceStatement(connection, { sql }, { isTransactional: true })
      expect(disagreements(predicted, trace)).toEqual([])
      const own = [change.split(' ')[0], 'old_connections', ...(change.startsWith('parts') ? ['part'] : [])]
      const locked = predicted.locks.map(({ relation }) => relation)
      expect(locked.filter((relation) => !own.includes(relation))).toEqual(others)
    })
  },
  {
    only: ['postgresql 15', 'postgresql 17', 'postgresql 18'],
    because: 'the embedded database is one of these versions',
  },
)
