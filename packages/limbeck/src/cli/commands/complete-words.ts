import { LimbeckError } from '../../errors/limbeck-error.ts'
import type { Project } from '../../project/project.ts'
import type { CommandContext } from '../command.ts'
import { complete } from '../complete.ts'
import { wordSeparator } from '../completion-script.ts'
import { defineCommand } from '../define-command.ts'

/** `__complete`: what a completion script asks. Its one argument is a colon and the words, so that none is an option. */
export const completeWords = defineCommand({
  configure: (command) => {
    command.argument('<words>')
  },
  run: async (context, _flags: object, joined: string) => {
    const words = joined.slice(1).split(wordSeparator)
    const found = await complete(words, {
      revisions: async () => {
        const project = await opened(context, words)
        return 'settings' in project ? revisionNames(project) : []
      },
      databases: async () => {
        const project = await opened(context, words, false)
        return 'settings' in project ? [] : project.databases
      },
    })
    return { text: found, json: { candidates: found } }
  },
})

function revisionNames({ graph }: Project): readonly string[] {
  const all = graph.history()
  const labels = all.flatMap(({ branchLabels }) => branchLabels)
  return [
    'head',
    'heads',
    'base',
    ...all.map(({ revision }) => revision),
    ...labels.map((label) => `${label}@head`),
  ]
}

/** The project of the words' `--config` and `--name`; where that cannot be opened, what else is known. */
async function opened(
  context: CommandContext,
  words: readonly string[],
  isNamed = true,
): Promise<Project | { readonly databases: readonly string[] }> {
  const config = optionValue(words, '--config', '-c')
  const name = isNamed ? optionValue(words, '--name', '-n') : undefined
  try {
    const project = await context.project({ ...(config && { config }), ...(name && { name }) })
    // Files that make no graph are found here.
    void project.graph
    return project
  } catch (error) {
    const names = error instanceof LimbeckError ? error.details.names : undefined
    return { databases: Array.isArray(names) ? names.map(String) : [] }
  }
}

function optionValue(words: readonly string[], ...flags: readonly string[]): string | undefined {
  const at = words.findIndex((word) => flags.includes(word))
  return at < 0 ? undefined : words[at + 1]
}
