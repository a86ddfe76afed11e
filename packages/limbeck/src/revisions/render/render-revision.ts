import { definitionOf } from '../../objects/definition-of.ts'
import type { OwnOperations } from '../../objects/definitions-with.ts'
import type { NewRevision } from '../new-revision.ts'
import { bodyFence } from './body-fence.ts'
import { fillTemplate } from './fill-template.ts'
import { readTemplate } from './read-template.ts'
import { renderAcknowledgement } from './render-acknowledgement.ts'
import { renderCall } from './render-call.ts'
import { renderProperty } from './render-value.ts'

/** How a revision file is written. */
export interface RenderOptions {
  /** The path of a template to use in place of Limbeck's own. */
  readonly templateFile?: string | undefined
  /** The width that lines are kept within. Default 110. */
  readonly lineWidth?: number
  /** The operations that the project adds. */
  readonly own?: OwnOperations | undefined
}

/**
 * Writes a revision as the text of a TypeScript file, laid out as Biome and Prettier would: two spaces, single quotes,
 * no semicolons.
 *
 * A template receives as `it` the fields of the revision, `createdAt` as text, and four ready texts: `comment` (the
 * lines of the comment at the top), `header` (the header's fields), `upgrade` and `downgrade` (the two methods).
 *
 * @throws LimbeckError `template.missing`, `template.failed`
 */
export async function renderRevision(revision: NewRevision, options: RenderOptions = {}): Promise<string> {
  const layout = { lineWidth: options.lineWidth ?? 110, own: options.own }
  const template = await readTemplate(options.templateFile, 'revision.ts.eta')
  return fillTemplate(template.text, template.path, {
    ...revision,
    createdAt: isoInstant(revision.createdAt),
    comment: renderComment(revision),
    header: renderHeader(revision, layout.lineWidth),
    upgrade: renderMethod('upgrade', revision.upgrade, revision, layout),
    downgrade: renderDowngrade(revision, layout),
  })
}

interface Layout {
  readonly lineWidth: number
  readonly own: OwnOperations | undefined
}

function isoInstant(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`
}

function renderComment({ message, description = '' }: NewRevision): string {
  const text = description.trim() === '' ? message : `${message}\n\n${description.trim()}`
  return text
    .replaceAll('*/', '*\\/')
    .split('\n')
    .map((line) => ` * ${line}`.trimEnd())
    .join('\n')
}

function renderHeader(revision: NewRevision, lineWidth: number): string {
  const { downRevision } = revision
  const fields: readonly (readonly [string, unknown])[] = [
    ['revision', revision.revision],
    ['downRevision', downRevision.length > 1 ? downRevision : downRevision[0]],
    ['branchLabels', revision.branchLabels],
    ['dependsOn', revision.dependsOn],
    ['createdAt', isoInstant(revision.createdAt)],
    ...(revision.transaction === undefined ? [] : [['transaction', revision.transaction] as const]),
  ]
  return fields.map(([name, value]) => renderProperty(name, value, 2, lineWidth)).join('\n')
}

function renderDowngrade({ downgrade, isGenerated }: NewRevision, layout: Layout): string {
  return 'irreversible' in downgrade
    ? renderProperty('irreversible', downgrade.irreversible, 2, layout.lineWidth)
    : renderMethod('downgrade', downgrade, { isGenerated }, layout)
}

function renderMethod(
  name: string,
  operations: NewRevision['upgrade'],
  { isGenerated, acknowledgements = [] }: Pick<NewRevision, 'isGenerated' | 'acknowledgements'>,
  { lineWidth, own }: Layout,
): string {
  // Without a parameter, since an unused one would be an error under strict settings.
  if (operations.length === 0) return `  ${name}() {},`
  const calls = operations.flatMap((operation) => [
    ...renderAcknowledgement(operation, acknowledgements, 4),
    renderCall(operation, 4, lineWidth, definitionOf(operation, own).render),
  ])
  const lines = isGenerated ? [`    // ${bodyFence.start}`, ...calls, `    // ${bodyFence.end}`] : calls
  return `  ${name}(op) {\n${lines.join('\n')}\n  },`
}
