import * as v from 'valibot'
import type { AnyOperationDefinition } from '../../operations/operation.ts'
import { allowedHazards } from '../../runner/allowed-hazard.ts'
import type { RevisionApplied } from '../../runner/revision-applied.ts'
import type { Source } from '../../sources/source.ts'
import type { Config } from './config.ts'

const text = v.pipe(v.string(), v.nonEmpty('a text that is not empty'))
const milliseconds = v.pipe(
  v.number(),
  v.integer('a whole number'),
  v.minValue(0, 'a number that is not negative'),
)
const source = v.custom<Source>(isSource, "a source such as drizzle('src/models/*.ts')")

const operation = v.custom<AnyOperationDefinition>(isOperation, 'an operation made by defineOperation(…)')

const lint = v.strictObject({
  rules: v.optional(v.record(text, v.picklist(['on', 'off']))),
  after: v.optional(text),
})

const postWriteHook = v.strictObject({
  name: text,
  type: v.picklist(['bin', 'exec', 'module']),
  entrypoint: text,
  options: v.optional(v.string()),
  cwd: v.optional(text),
})

/**
 * The shape of one database's configuration. Where valibot's own words for an expectation would not do, the message of a check says
 * what is expected: `explainConfigIssue` makes the sentence.
 */
const sectionSchema = v.strictObject({
  url: v.optional(text),
  revisions: v.optional(
    v.union(
      [text, v.pipe(v.array(text), v.nonEmpty('at least one folder'))],
      'a folder or an array of folders',
    ),
  ),
  models: v.optional(
    v.union([source, v.array(source)], "a source such as drizzle('src/models/*.ts'), or an array of sources"),
  ),
  fileTemplate: v.optional(text),
  timezone: v.optional(
    v.pipe(v.string(), v.check(isTimezone, 'the name of a time zone such as UTC or Europe/Vienna')),
  ),
  slugLength: v.optional(v.pipe(v.number(), v.integer('a whole number'), v.minValue(1, 'a number above 0'))),
  templateFile: v.optional(text),
  versionTable: v.optional(text),
  versionTableSchema: v.optional(text),
  postWriteHooks: v.optional(v.array(postWriteHook)),
  schemas: v.optional(v.pipe(v.array(text), v.nonEmpty('at least one schema'))),
  include: v.optional(v.custom<NonNullable<Config['include']>>(isFunction, 'a function')),
  includeName: v.optional(v.custom<NonNullable<Config['includeName']>>(isFunction, 'a function')),
  compareType: v.optional(v.custom<NonNullable<Config['compareType']>>(isFunction, 'a function')),
  compareDefault: v.optional(v.custom<NonNullable<Config['compareDefault']>>(isFunction, 'a function')),
  processOperations: v.optional(v.custom<NonNullable<Config['processOperations']>>(isFunction, 'a function')),
  operations: v.optional(v.array(operation)),
  transaction: v.optional(v.picklist(['per-revision', 'all'])),
  role: v.optional(text),
  lockTimeoutMs: v.optional(milliseconds),
  statementTimeoutMs: v.optional(milliseconds),
  lockRetries: v.optional(milliseconds),
  waitTimeoutMs: v.optional(milliseconds),
  shadow: v.optional(v.pipe(v.string(), v.check(isShadow, "'auto', 'embedded' or the URL of a server"))),
  online: v.optional(v.boolean()),
  allow: v.optional(v.array(v.picklist(allowedHazards))),
  lint: v.optional(lint),
  onRevisionApplied: v.optional(
    v.custom<(event: RevisionApplied) => void | Promise<void>>(isFunction, 'a function'),
  ),
})

/** The shape of a configuration: that of one database, and where there are several, what differs for each. */
export const configSchema = v.strictObject({
  ...sectionSchema.entries,
  databases: v.optional(
    v.pipe(
      v.record(text, sectionSchema),
      v.check((databases) => Object.keys(databases).length > 0, 'an object with at least one database'),
    ),
  ),
})

/** A configuration that the schema has accepted. */
export type ValidConfig = v.InferOutput<typeof configSchema>

function isSource(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return 'load' in value && isFunction(value.load) && 'name' in value && typeof value.name === 'string'
}

function isOperation(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const parts = new Map<string, unknown>(Object.entries(value))
  const isNamed = /^[a-z]\w*$/i.test(String(parts.get('name')))
  return isNamed && ['record', 'render', 'sql', 'touches'].every((part) => isFunction(parts.get(part)))
}

function isFunction(value: unknown): boolean {
  return typeof value === 'function'
}

function isShadow(value: string): boolean {
  return value === 'auto' || value === 'embedded' || /^(postgres(ql)?|pglite):/.test(value)
}

function isTimezone(value: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }) !== undefined
  } catch {
    return false
  }
}
