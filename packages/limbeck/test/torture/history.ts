import { symlink } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { folderWith } from '../folder-with.ts'
import { sqlRevision } from '../sql-revision.ts'

/** Long enough for a signal to hit the middle of a revision, short enough for hundreds of rounds. */
const pause = 'select pg_sleep(0.04);'

/** What a history may hold that a cut can fall into, from the first revision to the last. */
const revisions = [
  sqlRevision({
    revision: 'aaaa00000001',
    upgrade: `create table items (id bigint generated always as identity primary key, name text not null);
insert into items (name) select 'item ' || n from generate_series(1, 2000) n;
${pause}`,
    downgrade: 'drop table items;',
  }),
  `import { defineRevision } from 'limbeck'

export default defineRevision({
  revision: 'aaaa00000002',
  downRevision: 'aaaa00000001',
  branchLabels: [],
  dependsOn: [],
  createdAt: '2025-10-03T21:49:21Z',
  upgrade(op) {
    op.addColumn('items', { name: 'size', type: 'integer', nullable: true })
    op.run(async (connection) => {
      await connection.query("insert into items (name) values ('from TypeScript')")
      await connection.query('select pg_sleep(0.04)')
      await connection.query('update items set size = length(name)')
    })
  },
  downgrade(op) {
    op.execute("delete from items where name = 'from TypeScript'")
    op.dropColumn('items', 'size')
  },
})
`,
  sqlRevision({
    revision: 'aaaa00000003',
    down: 'aaaa00000002',
    upgrade: `create type mood as enum ('calm', 'glad');
alter table items add column mood mood not null default 'calm';
${pause}
create index concurrently ix_items_name on items (name);
${pause}
create unique index concurrently ix_items_size on items (size, id);`,
    downgrade: `drop index concurrently ix_items_size;
drop index concurrently ix_items_name;
alter table items drop column mood;
drop type mood;`,
  }),
  sqlRevision({
    revision: 'aaaa00000004',
    down: 'aaaa00000003',
    upgrade: `alter type mood add value 'wild' before 'glad';
update items set mood = 'wild' where length(name) = 7;
${pause}`,
    downgrade: `update items set mood = 'calm' where mood = 'wild';
alter table items alter column mood drop default, alter column mood type text;
drop type mood;
create type mood as enum ('calm', 'glad');
alter table items alter column mood type mood using mood::mood, alter column mood set default 'calm';`,
  }),
  sqlRevision({
    revision: 'aaaa00000005',
    down: 'aaaa00000004',
    transaction: 'none',
    upgrade: `insert into items (name) values ('outside');
${pause}
create index concurrently ix_items_mood on items (mood);
insert into items (name) values ('outside again');
${pause}
alter table items add constraint short check (length(name) < 100) not valid;
alter table items validate constraint short;`,
    downgrade: `alter table items drop constraint short;
drop index concurrently ix_items_mood;
${pause}
delete from items where name like 'outside%';`,
  }),
  sqlRevision({
    revision: 'aaaa00000006',
    down: 'aaaa00000005',
    upgrade: `create table parts (id integer primary key, item bigint references items (id));
insert into parts select id, id from items where id <= 500;
${pause}`,
    downgrade: 'drop table parts;',
  }),
  `import { defineRevision } from 'limbeck'

export default defineRevision({
  revision: 'aaaa00000007',
  downRevision: 'aaaa00000006',
  branchLabels: [],
  dependsOn: [],
  createdAt: '2025-10-05T21:49:21Z',
  upgrade(op) {
    op.createTable('sizes', { columns: [{ name: 'id', type: 'integer' }] })
    op.createForeignKey('parts_again', 'parts', 'items', ['item'], ['id'])
    op.createIndex('ix_parts', 'parts', ['item', 'id'], { unique: true })
    op.alterColumn('parts', 'item', { nullable: false })
    op.addColumn('parts', { name: 'number', type: 'serial' })
    op.createUniqueConstraint('parts_number', 'parts', ['number'])
    op.dropIndex('ix_items_name')
  },
  downgrade(op) {
    op.createIndex('ix_items_name', 'items', ['name'])
    op.dropConstraint('parts_number', 'parts')
    op.dropColumn('parts', 'number')
    op.alterColumn('parts', 'item', { nullable: true })
    op.dropIndex('ix_parts')
    op.dropConstraint('parts_again', 'parts')
    op.dropTable('sizes')
  },
})
`,
]

/** The files of a history that has every way in which a revision can be cut off. The last is `aaaa00000007`. */
export async function tortureHistory(): Promise<string> {
  const files = revisions.map((text, index) => [
    `${index + 1}.${text.startsWith('import') ? 'ts' : 'sql'}`,
    text,
  ])
  const folder = await folderWith(Object.fromEntries(files))
  await symlink(resolve(import.meta.dirname, '../../../../node_modules'), join(folder, 'node_modules'))
  return folder
}
