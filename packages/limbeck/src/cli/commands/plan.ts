import { defineCommand } from '../define-command.ts'
import { planJson } from '../format/plan-json.ts'
import { planLines } from '../format/plan-lines.ts'

/** `plan TARGET`: every step to the target, with transaction group, locks and hazards. Changes nothing. */
export const plan = defineCommand({
  configure: (command) => {
    command
      .argument('<target>', 'head, an id, +1, -1 …')
      .option('--trace', 'run it in a scratch database first, and show what each statement was seen to do')
  },
  run: async (context, { trace }: { readonly trace?: true }, target: string) => {
    const project = await context.project()
    const effects = await project.effects(target, { trace: trace === true })
    return { text: planLines(effects), json: planJson(effects) }
  },
})
