import { expect, test } from 'vitest'
import { revisionText } from '../../test/cli/revision-files.ts'
import { folderWith } from '../../test/folder-with.ts'
import { loadRevisions } from '../revisions/load-revisions.ts'
import { misdatedRevisions } from './misdated-revisions.ts'

test('a revision that says it was made before its parent is named, one of the same instant or without a date is not', async () => {
  const made = (revision: string, downRevision: string | undefined, date: string) =>
    revisionText({ revision, ...(downRevision === undefined ? {} : { downRevision }) }).replace(
      /createdAt: .*/,
      date === '' ? '' : `createdAt: '${date}',`,
    )
  const folder = await folderWith({
    '1.ts': made('one1', undefined, '2026-01-02T00:00:00Z'),
    '2.ts': made('two2', 'one1', '2026-01-02T00:00:00Z'),
    '3.ts': made('three3', 'two2', '2026-01-02T00:30:00+01:00'),
    '4.ts': made('four4', 'three3', ''),
    '5.ts': made('five5', 'four4', '2020-01-01'),
  })
  const revisions = await loadRevisions([folder])
  const all = [...revisions.files.keys()]
  expect(misdatedRevisions(revisions, all)).toEqual(['three3'])
  expect(misdatedRevisions(revisions, ['two2'])).toEqual([])
})
