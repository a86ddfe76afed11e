import { LimbeckError } from '../../errors/limbeck-error.ts'
import type { Retired } from '../../runner/retired.ts'
import { defineCommand } from '../define-command.ts'
import { orCancel } from '../or-cancel.ts'
import { parseDays } from '../parse-days.ts'

interface PurgeFlags {
  readonly olderThan?: number
  readonly dryRun?: boolean
  readonly yes?: boolean
}

/** `purge`: removes for good what revisions dropped with `keep: true`. Asks first, or needs `--yes`. */
export const purge = defineCommand({
  configure: (command) => {
    command
      .option('--older-than <days>', 'only what was dropped longer ago', parseDays)
      .option('--dry-run', 'list what would be removed, and remove nothing')
      .option('--yes', 'remove it without a question')
  },
  run: async (context, { olderThan, dryRun = false, yes = false }: PurgeFlags) => {
    const project = await context.project()
    const before = olderThan === undefined ? undefined : new Date(Date.now() - olderThan * 86_400_000)
    const found = await project.retired({ before })
    const text = found.length === 0 ? ['Nothing is kept.'] : found.map(line)
    if (found.length === 0 || dryRun) return { text, json: { retired: found, isPurged: false } }
    if (!yes) await confirm(found, context.isInteractive)
    const retired = await project.purge({ before })
    return { text: [...retired.map(line), `Removed ${count(retired)}.`], json: { retired, isPurged: true } }
  },
})

async function confirm(found: readonly Retired[], isInteractive: boolean): Promise<void> {
  const refusal = { hint: 'Add --yes to remove it, or --dry-run to list it.', exitCode: 2 } as const
  if (!isInteractive)
    throw new LimbeckError('purge.answer-needed', `${count(found)} would be gone for good`, refusal)
  const { confirm: ask } = await import('@clack/prompts')
  const message = `Remove ${count(found)} for good: ${found.map(({ name }) => name).join(', ')}?`
  const isSure = await orCancel(ask({ message, initialValue: false }), 'Nothing was removed', refusal.hint)
  if (!isSure) throw new LimbeckError('prompt.cancelled', 'Nothing was removed', { hint: refusal.hint })
}

function line({ kind, name, retiredAt, bytes }: Retired): string {
  const size = bytes === null ? '' : `, ${Math.ceil(bytes / 1024)} kB`
  return `${kind} ${name}: dropped ${retiredAt.toISOString()}${size}`
}

function count({ length }: readonly Retired[]): string {
  return length === 1 ? '1 table or column' : `${length} tables and columns`
}
