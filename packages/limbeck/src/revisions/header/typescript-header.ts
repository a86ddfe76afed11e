import type { FileHeader } from '../revision.ts'
import { headerError } from './header-error.ts'
import { leadingComment } from './leading-comment.ts'
import { readHeaderValue } from './read-header-value.ts'
import { readProperties } from './read-properties.ts'
import { revisionFile } from './revision-file.ts'
import { scanTypescript } from './scan-typescript.ts'

/**
 * Reads the header of a TypeScript or JavaScript revision: the object literal given to `defineRevision`, as text.
 *
 * @throws LimbeckError `revision.header-missing` for a file without `defineRevision({ … })`, `revision.header-not-static`
 * for a value that is no literal, `revision.syntax`, and those of `revisionFile`
 */
export function typescriptHeader(text: string, path: string): FileHeader {
  const source = { text, path }
  const { tokens, comments } = scanTypescript(text, path)
  const call = tokens.findIndex(
    (token, index) => token.source === 'defineRevision' && tokens[index + 1]?.source === '(',
  )
  if (call === -1) {
    const hint = 'Only revisions belong in this folder: move the file elsewhere, or give it a header.'
    throw headerError(
      'revision.header-missing',
      path,
      undefined,
      'no defineRevision({ … }) in this file',
      hint,
    )
  }
  const properties = readProperties(tokens, call + 2, source)
  const has = (name: string): boolean => properties.has(name)
  const value = (name: string): readonly string[] => readHeaderValue(name, properties.get(name), source)
  const one = (name: string): string | undefined => value(name)[0]
  return revisionFile(
    {
      comment: leadingComment(comments, tokens[0]?.start ?? 0, tokens[call]?.start ?? 0),
      revision: one('revision'),
      downRevision: value('downRevision'),
      branchLabels: value('branchLabels'),
      dependsOn: value('dependsOn'),
      createdAt: one('createdAt'),
      transaction: one('transaction'),
      irreversible: one('irreversible'),
      hasUpgrade: has('upgrade'),
      hasDowngrade: has('downgrade'),
    },
    path,
    'typescript',
  )
}
