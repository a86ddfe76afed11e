import { relative } from 'node:path'
import { LimbeckError } from '../../errors/limbeck-error.ts'
import { type RevisionTemplate, revisionTemplates } from '../../revisions/render/revision-templates.ts'
import { defineCommand } from '../define-command.ts'

/** `list-templates`: the revision templates that Limbeck brings, and the project's own. Works outside a project too. */
export const listTemplates = defineCommand({
  configure: () => undefined,
  run: async (context) => {
    const own = await ownTemplate(async () => (await context.project()).settings.templateFile)
    const templates: readonly RevisionTemplate[] = [...revisionTemplates, ...own]
    const width = Math.max(...templates.map(({ name }) => name.length))
    const line = ({ name, summary, file }: RevisionTemplate) =>
      `${name.padEnd(width)}  ${summary}${own.some((each) => each.file === file) ? `: ${relative(context.directory, file)}` : ''}`
    return {
      text: [...templates.map(line), '', 'A project keeps its own copy: `limbeck init --template NAME`.'],
      json: { templates },
    }
  },
})

async function ownTemplate(read: () => Promise<string | undefined>): Promise<readonly RevisionTemplate[]> {
  try {
    const file = await read()
    if (file === undefined) return []
    return [{ name: 'project', summary: 'what this project makes new revisions from', file }]
  } catch (error) {
    if (error instanceof LimbeckError && error.code === 'config.not-found') return []
    throw error
  }
}
