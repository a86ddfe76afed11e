import type { RenameAnswers, RenameChoice } from '../project/settle-renames.ts'
import { orCancel } from './or-cancel.ts'

/** Asks on the terminal what was renamed. A new name that was chosen once is not offered again. */
export async function askRenames(questions: readonly RenameChoice[]): Promise<RenameAnswers> {
  const { select } = await import('@clack/prompts')
  const renames: string[] = []
  const noRenames: string[] = []
  const newNames = new Set<string>()
  for (const { renamed, choices } of questions) {
    const place = renamed.replace(/[^.:]*$/, '')
    const [, kind = ''] = /^([a-z-]+:)?/.exec(place) ?? []
    const nameIn = (choice: string) => {
      const name = choice.slice(renamed.length + 1)
      return isMove(name) ? kind + name.replace(/^public\./, '') : place + name
    }
    const open = choices.filter((choice) => !newNames.has(nameIn(choice)))
    if (open.length === 0) continue
    const canMove = open.some((choice) => isMove(choice.slice(renamed.length + 1)))
    const answer = await orCancel(
      select({
        message: `${renamed} is gone. Was it ${canMove ? 'moved or renamed' : 'renamed'}?`,
        options: [
          ...open.map((choice) => ({ value: choice, label: labelOf(choice.slice(renamed.length + 1)) })),
          { value: '', label: 'dropped: its data is lost' },
        ],
      }),
      'No revision was written',
      'Run the command again when you know, or answer by --rename and --no-rename.',
    )
    if (answer === '') noRenames.push(renamed)
    else {
      renames.push(answer)
      newNames.add(nameIn(answer))
    }
  }
  return { renames, noRenames }
}

/** Only what moves is named with its schema. */
function isMove(name: string): boolean {
  return /^(?:[^".]+|"(?:[^"]|"")*")\./.test(name)
}

function labelOf(name: string): string {
  return isMove(name)
    ? `moved to ${name}, which is equal but for the schema: keeps the data`
    : `renamed to ${name}, which is equal but for the name: keeps the data`
}
