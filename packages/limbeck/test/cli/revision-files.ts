/** A configuration without models. */
export const plainConfig = `import { defineConfig } from 'limbeck'

export default defineConfig({ revisions: ['versions'] })
`

/** What a test says of a revision; the rest is filled in. */
export interface RevisionText {
  readonly revision: string
  readonly downRevision?: string | readonly string[]
  readonly message?: string
  readonly branchLabels?: readonly string[]
  readonly dependsOn?: readonly string[]
  readonly upgrade?: string
  readonly downgrade?: string
}

/** The text of a TypeScript revision file. */
export function revisionText(given: RevisionText): string {
  const { revision, message = `step ${revision}`, branchLabels = [], dependsOn = [] } = given
  const { upgrade = '', downgrade = '' } = given
  const parents = given.downRevision === undefined ? 'undefined' : JSON.stringify(given.downRevision)
  return `/**
 * ${message}
 */
import { defineRevision } from 'limbeck'

export default defineRevision({
  revision: '${revision}',
  downRevision: ${parents},
  branchLabels: ${JSON.stringify(branchLabels)},
  dependsOn: ${JSON.stringify(dependsOn)},
  createdAt: '2025-10-03T21:49:21Z',
  upgrade(op) {
    ${upgrade}
  },
  downgrade(op) {
    ${downgrade}
  },
})
`
}

/**
 * The files of a project without models whose revisions are these, named after their ids. Its configuration is one that
 * Node reads without help, as each run of a test has to read it anew.
 */
export function revisionProject(revisions: readonly RevisionText[]): Readonly<Record<string, string>> {
  const files = revisions.map((each) => [`versions/${each.revision}.ts`, revisionText(each)] as const)
  return { 'limbeck.config.mjs': plainConfig, ...Object.fromEntries(files) }
}
