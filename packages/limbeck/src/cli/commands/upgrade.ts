import type { AllowedHazard } from '../../runner/allowed-hazard.ts'
import { allowOption } from '../allow-option.ts'
import { askBeforeLoss } from '../ask-before-loss.ts'
import { defineCommand } from '../define-command.ts'
import { offlineResult } from '../format/offline-result.ts'
import { parsePort } from '../parse-port.ts'
import { several } from '../several.ts'

interface RunFlags {
  readonly sql?: boolean
  readonly tag?: string
  readonly allowMissing?: boolean
  readonly allow?: readonly AllowedHazard[]
  readonly acceptEdit?: readonly string[]
  readonly serveHealth?: number
}

/** `upgrade TARGET`: runs the revisions up to the target, or prints their SQL. */
export const upgrade = defineCommand({
  configure: (command) => {
    command
      .argument('<target>', 'head, heads, an id or a prefix of one, +1, label@head …; with --sql also a:b')
      .option('--sql', 'print the SQL and run nothing')
      .option('--tag <text>', 'a text that the log carries')
      .option('--allow-missing', 'let revisions be that the database records and that have no file')
      .option(
        '--accept-edit <revision>',
        'take the edited file of an applied revision as it is; may be repeated',
        several,
      )
      .addOption(allowOption())
      .option('--serve-health <port>', 'answer /live and /ready on this port while it runs', parsePort)
  },
  run: async (context, flags: RunFlags, target: string) => {
    const { sql = false, tag, allowMissing = false, acceptEdit = [], allow = [], serveHealth: port } = flags
    const project = await context.project()
    if (sql) return offlineResult(await project.script({ direction: 'upgrade', range: target }))
    const health =
      port === undefined ? undefined : await (await import('../serve-health.ts')).serveHealth(port)
    try {
      const result = await askBeforeLoss(context, allow, (allowed) =>
        project.upgrade(target, {
          allowMissing,
          acceptEdits: acceptEdit,
          allow: allowed,
          ...(tag === undefined ? {} : { tag }),
          ...(health === undefined ? {} : { report: health.report }),
        }),
      )
      return { text: [], json: result }
    } finally {
      await health?.close()
    }
  },
})
