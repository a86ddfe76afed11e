import { Option } from 'commander'
import type { AllowedHazard } from '../../runner/allowed-hazard.ts'
import { allowOption } from '../allow-option.ts'
import { askBeforeLoss } from '../ask-before-loss.ts'
import { defineCommand } from '../define-command.ts'
import { offlineResult } from '../format/offline-result.ts'

interface RunFlags {
  readonly sql?: boolean
  readonly tag?: string
  readonly force?: boolean
  readonly allow?: readonly AllowedHazard[]
}

/** `downgrade TARGET`: goes back to the target, or prints the SQL of the way. */
export const downgrade = defineCommand({
  configure: (command) => {
    command
      .argument('<target>', 'base, -1, an id or a prefix of one, label@base …; with --sql a:b')
      .option('--sql', 'print the SQL and run nothing')
      .option('--tag <text>', 'a text that the log carries')
      .addOption(
        new Option('--force', 'take irreversible revisions off the record; what they did stays').conflicts(
          'sql',
        ),
      )
      .addOption(allowOption())
  },
  run: async (context, { sql = false, tag, force = false, allow = [] }: RunFlags, target: string) => {
    const project = await context.project()
    if (sql) return offlineResult(await project.script({ direction: 'downgrade', range: target }))
    // A script that goes back means it; a person is asked.
    const keepData = context.isInteractive
    const result = await askBeforeLoss(context, allow, (allowed) =>
      project.downgrade(target, { force, keepData, allow: allowed, ...(tag !== undefined && { tag }) }),
    )
    return { text: [], json: result }
  },
})
