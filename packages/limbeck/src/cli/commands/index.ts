import type { AnyCommandDefinition } from '../command.ts'

/** One line of the list of commands; its module is loaded when it is the one that runs. */
export interface CommandEntry {
  readonly name: string
  readonly summary: string
  /** Whether no list shows it: nobody types it. */
  readonly isHidden?: true
  load(): Promise<AnyCommandDefinition>
}

/** Every command, in the order in which `--help` lists them. */
export const commands: readonly CommandEntry[] = [
  { name: 'init', summary: 'make a new project', load: async () => (await import('./init.ts')).init },
  {
    name: 'revision',
    summary: 'write a new revision',
    load: async () => (await import('./revision.ts')).revision,
  },
  {
    name: 'merge',
    summary: 'join heads, proving that their order does not matter',
    load: async () => (await import('./merge.ts')).merge,
  },
  {
    name: 'rebase',
    summary: 'give revisions that nobody has applied a new parent',
    load: async () => (await import('./rebase.ts')).rebase,
  },
  {
    name: 'upgrade',
    summary: 'run revisions up to a target',
    load: async () => (await import('./upgrade.ts')).upgrade,
  },
  {
    name: 'downgrade',
    summary: 'go back to a target',
    load: async () => (await import('./downgrade.ts')).downgrade,
  },
  {
    name: 'status',
    summary: 'show where the database stands',
    load: async () => (await import('./status.ts')).status,
  },
  {
    name: 'current',
    summary: 'show the revisions of the database',
    load: async () => (await import('./current.ts')).current,
  },
  {
    name: 'heads',
    summary: 'show the newest revisions',
    load: async () => (await import('./heads.ts')).heads,
  },
  {
    name: 'branches',
    summary: 'show where lines of revisions part',
    load: async () => (await import('./branches.ts')).branches,
  },
  {
    name: 'history',
    summary: 'list revisions, newest first',
    load: async () => (await import('./history.ts')).history,
  },
  { name: 'show', summary: 'show one revision', load: async () => (await import('./show.ts')).show },
  {
    name: 'edit',
    summary: 'open a revision in your editor',
    load: async () => (await import('./edit.ts')).edit,
  },
  {
    name: 'check',
    summary: 'compare the models with the database',
    load: async () => (await import('./check.ts')).check,
  },
  {
    name: 'lint',
    summary: 'look for danger in revisions before they run',
    load: async () => (await import('./lint.ts')).lint,
  },
  {
    name: 'verify',
    summary: 'prove revisions up, down and up in a scratch database with rows',
    load: async () => (await import('./verify.ts')).verify,
  },
  {
    name: 'checklist',
    summary: 'show what a review of revisions has to look at',
    load: async () => (await import('./checklist.ts')).checklist,
  },
  {
    name: 'plan',
    summary: 'show the steps to a target, and run nothing',
    load: async () => (await import('./plan.ts')).plan,
  },
  {
    name: 'diff',
    summary: 'print the SQL from one state to another',
    load: async () => (await import('./diff.ts')).diff,
  },
  {
    name: 'dump',
    summary: 'print a schema as SQL or JSON',
    load: async () => (await import('./dump.ts')).dump,
  },
  {
    name: 'wait',
    summary: 'wait until another process has applied all revisions',
    load: async () => (await import('./wait.ts')).wait,
  },
  {
    name: 'purge',
    summary: 'remove what revisions dropped and kept',
    load: async () => (await import('./purge.ts')).purge,
  },
  {
    name: 'stamp',
    summary: 'record revisions as applied',
    load: async () => (await import('./stamp.ts')).stamp,
  },
  {
    name: 'ensure-version',
    summary: 'make the version table',
    load: async () => (await import('./ensure-version.ts')).ensureVersion,
  },
  {
    name: 'list-templates',
    summary: 'list the templates of revision files',
    load: async () => (await import('./list-templates.ts')).listTemplates,
  },
  {
    name: 'completion',
    summary: 'print a completion script for a shell',
    load: async () => (await import('./completion.ts')).completion,
  },
  {
    name: '__complete',
    summary: 'print what the last word may become',
    isHidden: true,
    load: async () => (await import('./complete-words.ts')).completeWords,
  },
]
