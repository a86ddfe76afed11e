import { Option } from 'commander'
import { several } from './several.ts'

/** The options of a change in two revisions: how old and new columns come from each other. */
export function expandOptions(): readonly Option[] {
  const repeated = (flags: string, text: string): Option =>
    new Option(flags, `with --expand: ${text}; may be repeated`).argParser<readonly string[]>(several)
  const notExpanded = repeated('--no-expand <column>', 'a column that is changed at once')
  // By its name alone the parser would take it for the opposite of --expand.
  notExpanded.negate = false
  return [
    new Option(
      '--expand',
      'with --autogenerate: change columns in two revisions; clients of both work in between',
    ),
    repeated('--up <column=sql>', 'what a new column has, in SQL over the old ones'),
    repeated('--down <column=sql>', 'what an old column has, in SQL over the new ones'),
    repeated('--split <old=new,new>', 'new columns for an old one'),
    notExpanded,
  ]
}
