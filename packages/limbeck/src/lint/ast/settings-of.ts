import { nodeOf } from '../../sql/ast/node-of.ts'
import type { Script, ScriptStatement } from '../script.ts'

/** What a SET or RESET makes of a setting. */
export interface SettingChange {
  readonly statement: ScriptStatement
  /** Its text, a number as digits; undefined for back to the default. */
  readonly value: string | undefined
}

/** The changes of one setting in a script, in order. RESET ALL is one of every setting. */
export function settingsOf(script: Script, name: string): readonly SettingChange[] {
  return script.statements.flatMap((statement) => {
    const set = nodeOf(statement.node, 'VariableSetStmt')
    if (set === undefined) return []
    if (set.kind === 'VAR_RESET_ALL') return [{ statement, value: undefined }]
    if (set.name?.toLowerCase() !== name) return []
    const constant = nodeOf(set.args?.[0], 'A_Const')
    const value =
      constant?.sval?.sval ?? (constant?.ival === undefined ? undefined : String(constant.ival.ival ?? 0))
    return [{ statement, value: set.kind === 'VAR_SET_VALUE' ? value : undefined }]
  })
}
