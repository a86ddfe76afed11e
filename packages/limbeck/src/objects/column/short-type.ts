/** The long names that format_type prints, with what stands before and after their modifier, and the short ones. */
const shortNames: readonly (readonly [RegExp, string])[] = [
  [/^character varying(.*)$/, 'varchar$1'],
  [/^character(.*)$/, 'char$1'],
  [/^timestamp(\(\d+\))? with time zone(.*)$/, 'timestamptz$1$2'],
  [/^timestamp(\(\d+\))? without time zone(.*)$/, 'timestamp$1$2'],
  [/^time(\(\d+\))? with time zone(.*)$/, 'timetz$1$2'],
  [/^time(\(\d+\))? without time zone(.*)$/, 'time$1$2'],
  [/^bit varying(.*)$/, 'varbit$1'],
  [/^numeric\((\d+),0\)(.*)$/, 'numeric($1)$2'],
]

const hasLongName = /^(?:character|time|bit varying|numeric\()/

/**
 * The short form of a type as format_type prints it: `varchar(20)`, `timestamptz(3)`, `timestamp`, `numeric(12,2)`,
 * `text[]`. Names of other types stay as they are.
 */
export function shortType(type: string): string {
  if (!hasLongName.test(type)) return type
  for (const [long, short] of shortNames) if (long.test(type)) return type.replace(long, short)
  return type
}
