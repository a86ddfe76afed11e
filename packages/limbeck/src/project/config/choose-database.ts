import { closest } from 'fastest-levenshtein'
import { LimbeckError } from '../../errors/limbeck-error.ts'
import type { ValidConfig } from './config-schema.ts'

/** The configuration of one database. */
interface ChosenDatabase {
  readonly config: ValidConfig
  /** Undefined where the configuration is of one database only. */
  readonly name: string | undefined
  readonly isOnly: boolean
}

/**
 * The configuration of the database that `--name` asks for: its own keys, and the common ones where it has none. Where
 * there is only one it need not be asked for.
 *
 * @throws LimbeckError `config.name-needed`, `config.unknown-name`, `config.no-databases`
 */
export function chooseDatabase(
  config: ValidConfig,
  asked: string | undefined,
  place: string,
): ChosenDatabase {
  const { databases, ...common } = config
  const names = Object.keys(databases ?? {})
  if (names.length === 0) {
    if (asked === undefined) return { config, name: undefined, isOnly: true }
    throw new LimbeckError(
      'config.no-databases',
      `${place} has no \`databases\`, so --name ${asked} names none`,
      {
        hint: 'Leave out --name, or add `databases: { … }` to the configuration.',
        details: { file: place, name: asked },
      },
    )
  }
  const name = asked ?? (names.length === 1 ? names[0] : undefined)
  if (name === undefined) {
    throw new LimbeckError(
      'config.name-needed',
      `${place} configures several databases: ${names.join(', ')}`,
      {
        hint: `Say which one: ${names.map((each) => `--name ${each}`).join(' or ')}`,
        details: { file: place, names },
        exitCode: 2,
      },
    )
  }
  const own = databases !== undefined && Object.hasOwn(databases, name) ? databases[name] : undefined
  if (own !== undefined) return { config: { ...common, ...own }, name, isOnly: names.length === 1 }
  throw new LimbeckError('config.unknown-name', `${place} configures no database '${name}'`, {
    hint: `Did you mean --name ${closest(name, names)}? There are ${names.join(', ')}.`,
    details: { file: place, name, names },
  })
}
