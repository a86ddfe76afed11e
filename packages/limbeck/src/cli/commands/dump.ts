import { defineCommand } from '../define-command.ts'

interface DumpFlags {
  readonly of?: string
}

/** `dump`: a catalog as SQL that makes it, or as JSON. */
export const dump = defineCommand({
  configure: (command) => {
    command.option('--of <source>', 'a URL, file.sql, models, revisions[:TARGET]; default: the database')
  },
  run: async (context, { of }: DumpFlags) => {
    const project = await context.project()
    const result = await project.dump(of === undefined ? undefined : await project.source(of))
    return {
      text: result.statements.map((sql) => `${sql.trimEnd().replace(/;$/, '')};`),
      json: result.catalog,
    }
  },
})
