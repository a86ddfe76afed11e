import { readRevisionText } from '../revisions/read-revision-text.ts'
import type { RevisionFile } from '../revisions/revision.ts'
import { asksOutside } from '../sources/asks-outside.ts'
import type { Settings } from './config/settings.ts'

/**
 * The texts of revision files, in their order, where they alone decide what the files do: it need not be loaded to be
 * recognised. Undefined where a file asks for anything else, and where operations of the project's own may take part.
 *
 * @throws LimbeckError `revision.unreadable`
 */
export async function revisionTexts(
  files: readonly RevisionFile[],
  { operations }: Pick<Settings, 'operations'>,
): Promise<readonly string[] | undefined> {
  if (operations.size > 0) return undefined
  const texts: string[] = []
  for (const { path, language } of files) {
    const text = await readRevisionText(path)
    if (language === 'typescript' && asksOutside(text, (name) => name === 'limbeck')) return undefined
    texts.push(text)
  }
  return texts
}
