import type { Hazard } from '../operations/operation.ts'
import { nodeOf } from '../sql/ast/node-of.ts'
import type { ParseStatement } from '../sql/load-parser.ts'
import { MadeRelations } from './made-relations.ts'
import type { Script, ScriptStatement } from './script.ts'

/** A statement before it is parsed. */
export interface ScriptInput {
  readonly sql: string
  /** The number of the transaction that whoever runs the script has around it; undefined for none. */
  readonly transaction: number | undefined
  readonly hazards?: readonly Hazard[] | undefined
  readonly isExecuted?: boolean
}

/** Parses statements and follows what they make and which transactions they open and end. */
export function parseScript(parse: ParseStatement, inputs: readonly ScriptInput[]): Script {
  const made = new MadeRelations()
  const transactions = new Transactions()
  const statements = inputs.map((input, index): ScriptStatement => {
    const parsed = parse(input.sql)
    const node = 'node' in parsed ? parsed.node : undefined
    const before = made.snapshot()
    const place = transactions.enter(input.transaction)
    if (node !== undefined) {
      made.follow(node)
      transactions.follow(nodeOf(node, 'TransactionStmt')?.kind)
    }
    return {
      index,
      sql: input.sql,
      node,
      syntaxError: 'syntaxError' in parsed ? parsed.syntaxError : undefined,
      syntaxErrorAt: 'syntaxError' in parsed ? parsed.at : undefined,
      ...place,
      hazards: input.hazards,
      isExecuted: input.isExecuted ?? false,
      isNew: (relation) => before.has(relation),
      isCertainlyNew: (relation) => before.get(relation)?.mayBeOlder === false,
      isEmpty: (relation) => before.get(relation)?.isEmpty === true,
    }
  })
  return { statements }
}

/** The transactions of a script: those of its runner until it ends them, and its own. */
class Transactions {
  #next = -1
  #own: number | undefined
  #given: number | undefined
  readonly #ended = new Set<number>()

  enter(given: number | undefined): Pick<ScriptStatement, 'transaction' | 'begunBy'> {
    this.#given = given === undefined || this.#ended.has(given) ? undefined : given
    if (this.#given !== undefined) return { transaction: this.#given, begunBy: 'runner' }
    return { transaction: this.#own, begunBy: this.#own === undefined ? undefined : 'script' }
  }

  follow(kind: string | undefined): void {
    if (kind === 'TRANS_STMT_BEGIN' || kind === 'TRANS_STMT_START') this.#own ??= this.#next--
    if (kind !== 'TRANS_STMT_COMMIT' && kind !== 'TRANS_STMT_ROLLBACK') return
    if (this.#given !== undefined) this.#ended.add(this.#given)
    else this.#own = undefined
  }
}
