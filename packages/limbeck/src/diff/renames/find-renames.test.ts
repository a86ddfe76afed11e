import { expect, test } from 'vitest'
import { onEveryServer } from '../../../test/on-every-server.ts'
import { readCatalog } from '../../introspection/read-catalog.ts'
import { applyRenames } from './apply-renames.ts'
import { findRenames } from './find-renames.ts'

const made = (view: string, kept: string, index: string, rule: string) => `
  create table t (id integer primary key, v varchar(9));
  create view ${view} as select id, v from t where id > 1;
  create materialized view ${kept} as select v from ${view};
  create index ${index} on ${kept} (v);
  create rule ${rule} as on delete to ${view} do instead nothing;`

onEveryServer((server) => {
  test('materialized views, their indexes and rules that have another name only are renamed', async () => {
    const [model, live] = [await server.fresh(), await server.fresh()]
    await model.connection.execute(made('v', 'm', 'i', 'r'))
    await live.connection.execute(made('v', 'm', 'i', 'other'))
    const [desired, current] = [await readCatalog(model.connection), await readCatalog(live.connection)]
    expect(findRenames(current, desired).certain).toEqual([{ id: 'rule:public.v.other', to: 'r' }])

    await live.connection.execute('drop rule other on v; create rule r as on delete to v do instead nothing')
    await live.connection.execute('alter materialized view m rename to n; alter index i rename to j')
    const renamed = await readCatalog(live.connection)
    const { certain } = findRenames(renamed, desired)
    expect(certain).toContainEqual({ id: 'materialized-view:public.n', to: 'm' })
    const scratch = await server.fresh()
    const first = certain.filter(({ id }) => id.startsWith('materialized-view:'))
    const { catalog, upgrade } = await applyRenames(renamed, first, {
      use: (work) => work(scratch.connection),
    })
    expect(upgrade).toEqual([{ op: 'renameMaterializedView', args: { name: 'n', to: 'm' } }])
    expect(findRenames(catalog, desired).certain).toEqual([{ id: 'index:public.j', to: 'i' }])
  })
})
