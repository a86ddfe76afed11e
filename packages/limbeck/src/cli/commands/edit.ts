import { LimbeckError } from '../../errors/limbeck-error.ts'
import { defineCommand } from '../define-command.ts'
import { openEditor } from '../open-editor.ts'

/** `edit R`: opens the files of the revisions that a target names in $VISUAL or $EDITOR. */
export const edit = defineCommand({
  configure: (command) => {
    command.argument('<revision>', 'an id, a prefix of one, head, label@head, current …')
  },
  run: async (context, _flags: object, target: string) => {
    const project = await context.project()
    const recorded = target === 'current' ? await project.recorded() : undefined
    const found = recorded === undefined ? project.find(target) : recorded.map((id) => project.show(id))
    const paths = found.map(({ path }) => path)
    if (paths.length === 0) {
      throw new LimbeckError('edit.nothing', `'${target}' names no revision, so there is no file to edit`, {
        hint: 'Name one by its id, for instance one that `limbeck history` lists.',
        details: { target },
      })
    }
    await openEditor(paths, context.env)
    return { text: [], json: { paths } }
  },
})
