import { defineCommand } from '../define-command.ts'

/** `check`: compares the models with the database and writes nothing. Ends with 3 when they differ. */
export const check = defineCommand({
  configure: () => undefined,
  run: async (context) => {
    const project = await context.project()
    const found = await project.check()
    const { heads, pending } = found
    const problems = [
      ...(heads.length > 1 ? [`There are ${heads.length} heads: ${heads.join(', ')}.`] : []),
      ...(pending.length > 0
        ? [`The database lacks ${revisions(pending.length)}: ${pending.join(', ')}.`]
        : []),
    ]
    const count = found.differences.length
    const differences =
      count === 0
        ? ['No changes in schema detected.']
        : [
            `${count} ${count === 1 ? 'change' : 'changes'} in schema detected: what would bring ${found.from} to ${found.to} is`,
            ...found.differences.map((call) => `  ${call.replaceAll('\n', '\n  ')}`),
          ]
    return {
      text: [...problems, ...differences],
      json: found,
      exitCode: count === 0 && problems.length === 0 ? 0 : 3,
      findings: [...problems, ...found.differences.map((call) => `Models and database differ: ${call}`)],
    }
  },
})

function revisions(count: number): string {
  return count === 1 ? '1 revision' : `${count} revisions`
}
