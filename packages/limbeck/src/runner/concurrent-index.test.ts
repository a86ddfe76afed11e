import { expect, test } from 'vitest'
import { concurrentIndex } from './concurrent-index.ts'

test.each([
  ['create index concurrently ix on t (id)', { action: 'create', index: 'ix', table: 't' }],
  [
    '-- why\nCREATE UNIQUE INDEX /* here */ CONCURRENTLY IF NOT EXISTS "Ix" ON ONLY public."T" using btree (id)',
    { action: 'create', index: '"Ix"', table: 'public."T"' },
  ],
  [
    'drop index concurrently if exists app."Ix" cascade',
    { action: 'drop', index: 'app."Ix"', table: undefined },
  ],
  ['drop index concurrently ix', { action: 'drop', index: 'ix', table: undefined }],
  ['create index concurrently on t (id)', undefined],
  ['create index ix on t (id)', undefined],
  ['drop index ix', undefined],
  ['reindex index concurrently ix', undefined],
  ['alter table t detach partition p concurrently', undefined],
])('%s', (sql, expected) => {
  expect(concurrentIndex(sql)).toEqual(expected)
})
