import { relative } from 'node:path'
import { describeProof } from '../../project/merge/describe-proof.ts'
import { defineCommand } from '../define-command.ts'

interface MergeFlags {
  readonly message?: string
  readonly proof: boolean
  readonly branchLabel?: string
  readonly revId?: string
}

/** `merge [R…]`: joins heads, once it is proven that every order of their branches gives the same schema. */
export const merge = defineCommand({
  configure: (command) => {
    command
      .argument('[revisions...]', 'the heads to merge; default: all')
      .option('-m, --message <text>', 'what is merged')
      .option('--no-proof', 'do not run the branches in every order first')
      .option('--branch-label <label>', 'a name for the line that begins here')
      .option('--rev-id <id>', 'an id in place of a random one')
  },
  run: async (context, flags: MergeFlags, revisions: readonly string[]) => {
    const project = await context.project()
    const result = await project.merge({
      message: flags.message,
      revisions,
      proof: flags.proof,
      branchLabel: flags.branchLabel,
      revisionId: flags.revId,
    })
    const { path, parents, proof } = result
    const text =
      path === undefined
        ? [
            `Nothing to merge: ${parents.length === 0 ? 'there are no revisions' : `the one head is ${parents[0]}`}.`,
          ]
        : [...(proof === undefined ? [] : describeProof(proof)), `Wrote ${relative(context.directory, path)}`]
    return { text, json: result }
  },
})
