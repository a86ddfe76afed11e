/** Where the models of a new project are. */
export interface ModelsChoice {
  readonly source: 'drizzle' | 'sql-files'
  /** Paths and globs, at least one. */
  readonly globs: readonly string[]
  /** How Drizzle makes column names of keys. */
  readonly casing?: 'snake_case' | 'camelCase'
}

/** What the configuration of a new project says. */
export interface ConfigText {
  readonly models: ModelsChoice
  readonly revisions: string
  readonly template: string
  readonly url: string | undefined
}

/** The text of a new `limbeck.config.ts`. */
export function configText({ models, revisions, template, url }: ConfigText): string {
  const source = models.source === 'drizzle' ? 'drizzle' : 'sqlFiles'
  const globs = models.globs.map(quote)
  const [only] = globs
  const patterns = globs.length === 1 ? only : `[${globs.join(', ')}]`
  const options = models.casing === undefined ? '' : `, { casing: ${quote(models.casing)} }`
  return `import { defineConfig } from 'limbeck'
import { ${source} } from 'limbeck/sources/${models.source}'

export default defineConfig({
  // --url and the environment's DATABASE_URL win over a url that stands here.
${url === undefined ? '' : `  url: ${quote(url)},\n`}  revisions: [${quote(revisions)}],
  models: [${source}(${patterns}${options})],
  templateFile: ${quote(template)},
})
`
}

function quote(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`
}
