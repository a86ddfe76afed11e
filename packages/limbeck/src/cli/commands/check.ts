import type { CheckResult } from '../../project/check-project.ts'
import { describeProof } from '../../project/merge/describe-proof.ts'
import { defineCommand } from '../define-command.ts'
import { headsAdvice } from '../format/heads-advice.ts'

interface CheckFlags {
  readonly proof: boolean
  readonly allowMissing?: boolean
}

/** `check`: compares the models with the database and writes nothing. Ends with 3 when there is something to mend. */
export const check = defineCommand({
  configure: (command) => {
    command
      .option('--no-proof', 'with several heads: do not run their branches in every order')
      .option('--allow-missing', 'let revisions be that the database records and that have no file')
  },
  run: async (context, { proof, allowMissing = false }: CheckFlags) => {
    const project = await context.project()
    const found = await project.check({ proof, allowMissing })
    const problems = problemsOf(found, allowMissing)
    const count = found.differences.length
    const differences =
      count === 0
        ? ['No changes in schema detected.']
        : [
            `${count} ${count === 1 ? 'change' : 'changes'} in schema detected: what would bring ${found.from} to ${found.to} is`,
            ...found.differences.map((call) => `  ${call.replaceAll('\n', '\n  ')}`),
            ...found.likelyRenames.map((rename) => `(or a rename: --rename ${rename})`),
          ]
    return {
      text: [...problems, ...differences],
      json: found,
      exitCode: count === 0 && problems.length === 0 ? 0 : 3,
      findings: [...problems, ...found.differences.map((call) => `Models and database differ: ${call}`)],
    }
  },
})

/** What is amiss besides the schema, one sentence each. */
function problemsOf(found: CheckResult, allowMissing: boolean): readonly string[] {
  const { heads, proof, pending, edited, missing, misdated } = found
  return [
    ...(heads.length > 1
      ? [`There are ${heads.length} heads: ${heads.join(', ')}. ${headsAdvice(heads, proof?.isProven)}`]
      : []),
    ...(proof === undefined ? [] : describeProof(proof).map((line) => `  ${line}`)),
    ...(pending.length > 0
      ? [`The database lacks ${revisions(pending.length)}: ${pending.join(', ')}.`]
      : []),
    ...(edited.length > 0 ? [`Edited since they were applied: ${edited.join(', ')}.`] : []),
    ...(missing.length > 0 && !allowMissing
      ? [`The database records what has no file: ${missing.join(', ')}.`]
      : []),
    ...(misdated.length > 0 ? [`Older than their parent by their own date: ${misdated.join(', ')}.`] : []),
  ]
}

function revisions(count: number): string {
  return count === 1 ? '1 revision' : `${count} revisions`
}
