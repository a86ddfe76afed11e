/** A type's text cut into its name, its modifiers and whether it is an array. */
export interface TypeParts {
  readonly name: string
  readonly modifiers: readonly number[]
  readonly isArray: boolean
}

/** Other names under which a type may be written, and the one that the catalog uses. */
const aliases: Readonly<Record<string, string>> = {
  int: 'integer',
  int4: 'integer',
  int2: 'smallint',
  int8: 'bigint',
  bool: 'boolean',
  float4: 'real',
  float8: 'double precision',
  decimal: 'numeric',
  'character varying': 'varchar',
  character: 'char',
  'bit varying': 'varbit',
}

/** Cuts a type such as `varchar(20)[]` into its parts. A modifier that is no number counts as part of the name. */
export function typeParts(type: string): TypeParts {
  const isArray = type.endsWith('[]')
  const element = type.replace(/(\[\])+$/, '').trim()
  const [, name = element, modifiers = ''] = /^(.*?)\s*\(([\d,\s-]+)\)$/.exec(element) ?? []
  return {
    // What an interval keeps (day to second) is a modifier too.
    name: name.startsWith('interval ') ? 'interval' : (aliases[name] ?? name),
    modifiers: modifiers === '' ? [] : modifiers.split(',').map(Number),
    isArray,
  }
}
