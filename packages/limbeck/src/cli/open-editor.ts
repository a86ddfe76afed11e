import { spawn } from 'node:child_process'
import { LimbeckError } from '../errors/limbeck-error.ts'
import { shellWords } from '../revisions/hooks/shell-words.ts'

/**
 * Opens files in the user's editor, $VISUAL or else $EDITOR, and waits until it ends.
 *
 * @throws LimbeckError `edit.no-editor` when neither is set, `edit.failed` when it cannot start or does not end with 0
 */
export async function openEditor(
  paths: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const editor = [env.VISUAL, env.EDITOR].find((given) => given !== undefined && given.trim() !== '')
  const [program, ...words] = shellWords(editor ?? '') ?? []
  if (editor === undefined || program === undefined) {
    throw new LimbeckError('edit.no-editor', 'Neither VISUAL nor EDITOR names an editor', {
      hint: `Set one, for instance EDITOR=vim, or open the file yourself: ${paths.join(' ')}`,
      details: { paths },
    })
  }
  const child = spawn(program, [...words, ...paths], { stdio: 'inherit' })
  const problem = await new Promise<string | undefined>((done) => {
    child.on('error', ({ message }) => done(message))
    child.on('exit', (code, signal) => done(code === 0 ? undefined : `it ended with ${code ?? signal}`))
  })
  if (problem === undefined) return
  throw new LimbeckError('edit.failed', `The editor '${editor}' failed: ${problem}`, {
    hint: `Set VISUAL or EDITOR to an editor that is installed; the file is ${paths.join(' ')}`,
    details: { editor, paths },
  })
}
