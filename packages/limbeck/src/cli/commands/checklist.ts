import { defineCommand } from '../define-command.ts'

interface ChecklistFlags {
  readonly replay: boolean
}

const words = { pass: 'pass', fail: 'FAIL', person: 'a person must look' } as const

/** `checklist [R…]`: the eight points of a review. Ends with 3 when one of them fails. */
export const checklist = defineCommand({
  configure: (command) => {
    command
      .argument(
        '[revisions...]',
        'ids, ranges a:b …; default: all, or those after lint.after of the configuration',
      )
      .option('--no-replay', 'do not run all revisions in a scratch database')
  },
  run: async (context, { replay }: ChecklistFlags, revisions: readonly string[]) => {
    const project = await context.project()
    const result = await project.checklist({ revisions, replay })
    const paint = { pass: context.colors.green, fail: context.colors.red, person: context.colors.yellow }
    const failed = result.points.filter(({ state }) => state === 'fail')
    return {
      text: result.points.map(
        ({ point, state, reason }, index) =>
          `${index + 1}. ${`${point}:`.padEnd(35)} ${paint[state](words[state])} (${reason})`,
      ),
      json: result,
      exitCode: failed.length === 0 ? 0 : 3,
      findings: failed.map(({ point, reason }) => `${point}: ${reason}`),
    }
  },
})
