import { planToJson } from '../../plan/plan-to-json.ts'
import { defineCommand } from '../define-command.ts'
import { planLines } from '../format/plan-lines.ts'

/** `plan TARGET`: every step to the target, with transaction group and hazards. Runs nothing. */
export const plan = defineCommand({
  configure: (command) => {
    command.argument('<target>', 'head, an id, +1, -1 …')
  },
  run: async (context, _flags: object, target: string) => {
    const project = await context.project()
    const planned = await project.plan(target)
    return { text: planLines(planned), json: planToJson(planned) }
  },
})
