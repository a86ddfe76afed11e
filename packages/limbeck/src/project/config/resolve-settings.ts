import { resolve } from 'node:path'
import { LimbeckError } from '../../errors/limbeck-error.ts'
import { type AllowedHazard, allowedHazards } from '../../runner/allowed-hazard.ts'
import type { ValidConfig } from './config-schema.ts'
import { objectName } from './object-name.ts'
import type { Settings } from './settings.ts'

/** Where a configuration was found, and what wins over it. */
export interface SettingsContext {
  readonly configFile: string | undefined
  readonly directory: string
  /** `--url`. */
  readonly url?: string | undefined
  readonly env: Readonly<Record<string, string | undefined>>
  /** The database of `databases` that is meant. */
  readonly name: string | undefined
  /** Whether that is the only one. */
  readonly isOnly?: boolean
}

/**
 * Fills in every default and makes every path absolute. The URL is `--url`, else DATABASE_URL, else the configuration's;
 * for one of several databases DATABASE_URL_<NAME> comes first, and DATABASE_URL only where the configuration has none,
 * since it cannot be the URL of each.
 */
export function resolveSettings(config: ValidConfig, context: SettingsContext): Settings {
  const { directory, configFile } = context
  const path = (given: string) => resolve(directory, given)
  const url = [context.url, ...urlsOf(config, context)].find(
    (given) => given !== undefined && given.trim() !== '',
  )
  return {
    name: context.name,
    configFile,
    directory,
    url: url === undefined ? undefined : absoluteUrl(url.trim(), directory),
    revisions: list(config.revisions ?? 'migrations/versions').map(path),
    models: list(config.models ?? []),
    fileTemplate:
      config.fileTemplate ?? '%(year)d%(month).2d%(day).2d_%(hour).2d%(minute).2d-%(rev)s_%(slug)s',
    timezone: config.timezone ?? 'UTC',
    slugLength: config.slugLength ?? 40,
    templateFile: config.templateFile === undefined ? undefined : path(config.templateFile),
    versionTable: config.versionTable ?? 'alembic_version',
    versionTableSchema: config.versionTableSchema ?? 'public',
    postWriteHooks: (config.postWriteHooks ?? []).map(({ name, type, entrypoint, options, cwd }) => ({
      name,
      type,
      entrypoint,
      cwd: path(cwd ?? '.'),
      ...(options === undefined ? {} : { options }),
    })),
    schemas: config.schemas,
    include: includeOf(config),
    compareType: config.compareType,
    compareDefault: config.compareDefault,
    comparesAll: [config.include, config.includeName, config.compareType, config.compareDefault].every(
      (each) => each === undefined,
    ),
    processOperations: config.processOperations,
    operations: new Map((config.operations ?? []).map((operation) => [operation.name, operation])),
    transaction: config.transaction ?? 'per-revision',
    role: config.role,
    lockTimeoutMs: config.lockTimeoutMs ?? 5_000,
    statementTimeoutMs: config.statementTimeoutMs ?? 0,
    lockRetries: config.lockRetries ?? 10,
    waitTimeoutMs: config.waitTimeoutMs ?? 600_000,
    shadow: absoluteUrl(config.shadow ?? 'auto', directory),
    online: config.online ?? true,
    allow: [...(config.allow ?? []), ...allowedBy(context.env)],
    lint: { rules: config.lint?.rules ?? {}, after: config.lint?.after },
    onRevisionApplied: config.onRevisionApplied,
  }
}

function urlsOf(
  config: ValidConfig,
  { env, name, isOnly = true }: SettingsContext,
): readonly (string | undefined)[] {
  if (name === undefined) return [env.DATABASE_URL, config.url]
  const own = env[`DATABASE_URL_${name.toUpperCase().replace(/\W/g, '_')}`]
  return isOnly ? [own, env.DATABASE_URL, config.url] : [own, config.url, env.DATABASE_URL]
}

/** @throws LimbeckError `config.unknown-hazard` */
function allowedBy({ LIMBECK_ALLOW = '' }: SettingsContext['env']): readonly AllowedHazard[] {
  const words = LIMBECK_ALLOW.split(/[\s,]+/).filter((word) => word !== '')
  return words.map((word) => {
    const hazard = allowedHazards.find((each) => each === word)
    if (hazard !== undefined) return hazard
    throw new LimbeckError(
      'config.unknown-hazard',
      `LIMBECK_ALLOW names '${word}', which is no hazard that can be allowed`,
      {
        hint: `It may hold: ${allowedHazards.join(', ')}.`,
        details: { word },
      },
    )
  })
}

function includeOf({ include, includeName }: ValidConfig): Settings['include'] {
  return (object) => includeName?.(objectName(object)) !== false && (include?.(object) ?? true)
}

/** An embedded database's folder is relative to the configuration too, wherever the command is typed. */
function absoluteUrl(url: string, directory: string): string {
  const folder = /^pglite:(?!memory$)(?!\/\/)(.+)$/.exec(url)?.[1]
  return folder === undefined ? url : `pglite:${resolve(directory, folder)}`
}

function list<Item>(value: Item | readonly Item[]): readonly Item[] {
  return Array.isArray(value) ? value : [value as Item]
}
