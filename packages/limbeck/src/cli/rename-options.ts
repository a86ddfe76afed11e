import { Option } from 'commander'
import { several } from './several.ts'

/** `--rename` and `--no-rename`; `condition` stands before what they mean, such as `with --autogenerate: `. */
export function renameOptions(condition = ''): readonly Option[] {
  const renamed = new Option(
    '--rename <old=new>',
    `${condition}table.column=column, table=table, table=schema.table, kind:name=name; may be repeated`,
  ).argParser(several)
  const notRenamed = new Option(
    '--no-rename <old>',
    `${condition}what was dropped, though something new looks like it; may be repeated`,
  ).argParser(several)
  // By its name alone the parser would take it for the opposite of --rename.
  notRenamed.negate = false
  return [renamed, notRenamed]
}
