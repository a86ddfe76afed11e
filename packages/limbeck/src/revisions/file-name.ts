import { closest } from 'fastest-levenshtein'
import { LimbeckError } from '../errors/limbeck-error.ts'
import { slug } from './slug.ts'

/** What the name of a new revision file is made of. */
export interface FileNameParts {
  readonly revision: string
  readonly message: string
  readonly createdAt: Date
}

/** The configuration keys that shape a file name. */
export interface FileNameOptions {
  /** Fields in Python's form: `%(year)d`, `%(month).2d`, `%(rev)s`, `%(slug)s` … and `%%` for a percent sign. */
  readonly fileTemplate: string
  /** An IANA time zone for the date fields. */
  readonly timezone: string
  readonly slugLength: number
}

const field = /%(?:%|\((\w*)\)([0-]*)(\d+)?(?:\.(\d+))?([ds])|.?)/gs

/**
 * The name of a new revision file, without its extension.
 *
 * @throws LimbeckError `config.file-template` for a field that does not exist or a result that is no file name,
 * `config.timezone` for an unknown time zone
 */
export function fileName(parts: FileNameParts, options: FileNameOptions): string {
  const values: Readonly<Record<string, string | number>> = {
    ...dateFields(parts.createdAt, options.timezone),
    rev: parts.revision,
    slug: slug(parts.message, options.slugLength),
    epoch: Math.floor(parts.createdAt.getTime() / 1000),
  }
  const name = options.fileTemplate.replace(
    field,
    (all, key?: string, flags = '', width = '0', precision?: string) => {
      if (all === '%%') return '%'
      const value = key !== undefined && Object.hasOwn(values, key) ? values[key] : undefined
      if (value === undefined) throw unknownField(all, key, Object.keys(values))
      return format(value, flags, Number(width), precision === undefined ? undefined : Number(precision))
    },
  )
  if (name === '' || name.startsWith('.') || /[/\\\0]/.test(name)) {
    throw new LimbeckError('config.file-template', `fileTemplate gives '${name}', which is no file name`, {
      hint: 'A revision file lies in its folder itself, and a name with a leading dot is passed over.',
      details: { fileTemplate: options.fileTemplate, name },
    })
  }
  return name
}

function format(value: string | number, flags: string, width: number, precision: number | undefined): string {
  const text =
    typeof value === 'number' ? String(value).padStart(precision ?? 0, '0') : value.slice(0, precision)
  if (flags.includes('-')) return text.padEnd(width)
  return text.padStart(width, flags.includes('0') && typeof value === 'number' ? '0' : ' ')
}

function dateFields(date: Date, timeZone: string): Readonly<Record<string, number>> {
  // The default, for which Node need not load what it knows of time zones.
  if (timeZone === 'UTC') {
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = date
      .toISOString()
      .split(/\D/)
      .map(Number)
    return { year, month, day, hour, minute, second }
  }
  let formatter: Intl.DateTimeFormat
  try {
    formatter = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
  } catch (cause) {
    throw new LimbeckError('config.timezone', `timezone '${timeZone}' is not known`, {
      hint: "Write an IANA name, for instance 'UTC' or 'Europe/Berlin'.",
      details: { timezone: timeZone },
      cause,
    })
  }
  return Object.fromEntries(
    formatter
      .formatToParts(date)
      .filter((part) => part.type !== 'literal')
      .map((part) => [part.type, Number(part.value)]),
  )
}

function unknownField(all: string, key: string | undefined, known: readonly string[]): LimbeckError {
  const message =
    key === undefined ? `fileTemplate has '${all}', which is no field` : `fileTemplate has no field '${key}'`
  const nearest = key === undefined ? undefined : closest(key, [...known])
  const hint = nearest === undefined ? 'Write a percent sign as %%.' : `Did you mean %(${nearest})s?`
  return new LimbeckError('config.file-template', message, {
    hint: `${hint} The fields are ${known.join(', ')}.`,
    details: { field: key ?? all },
  })
}
