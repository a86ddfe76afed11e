import type { AlterObjectSchemaStmt, Node, RangeVar } from 'libpg-query'
import { nodeOf } from '../sql/ast/node-of.ts'
import { objectName } from '../sql/ast/object-name.ts'
import { relationName } from '../sql/ast/relation-name.ts'

/** A relation that a script made. */
export interface MadeRelation {
  /** Whether no row has been put into it since. */
  readonly isEmpty: boolean
  /** Whether IF NOT EXISTS may have left one that was there before. */
  readonly mayBeOlder: boolean
}

/** The relations (tables, views, indexes, sequences) that a script has made so far. */
export class MadeRelations {
  #made: ReadonlyMap<string, MadeRelation> = new Map()

  /** What they are at this moment. */
  snapshot(): ReadonlyMap<string, MadeRelation> {
    return this.#made
  }

  /** Takes in one statement. */
  follow(node: Node): void {
    const relation = madeBy(node)
    if (relation !== undefined) this.#set(relation.name, relation)
    for (const name of filledBy(node)) {
      const filled = this.#made.get(name)
      if (filled !== undefined) this.#set(name, { ...filled, isEmpty: false })
    }
    const drop = nodeOf(node, 'DropStmt')
    for (const object of drop?.objects ?? []) this.#remove(objectName(object))
    this.#move(nodeOf(node, 'AlterObjectSchemaStmt'))
    const rename = nodeOf(node, 'RenameStmt')
    const renamed = this.#made.get(relationName(rename?.relation))
    if (rename === undefined || renamed === undefined || rename.subname !== undefined) return
    this.#remove(relationName(rename.relation))
    const { catalogname, relname, ...rest } = rename.relation ?? {}
    this.#set(relationName({ ...rest, ...(rename.newname ? { relname: rename.newname } : {}) }), renamed)
  }

  #move(move: AlterObjectSchemaStmt | undefined): void {
    const moved = this.#made.get(relationName(move?.relation))
    if (move?.relation === undefined || move.newschema === undefined || moved === undefined) return
    this.#remove(relationName(move.relation))
    const { relname } = move.relation
    this.#set(relationName({ ...(relname && { relname }), schemaname: move.newschema }), moved)
  }

  #set(name: string, { isEmpty, mayBeOlder }: MadeRelation): void {
    this.#made = new Map([...this.#made, [name, { isEmpty, mayBeOlder }]])
  }

  #remove(name: string): void {
    if (this.#made.has(name)) this.#made = new Map([...this.#made].filter(([each]) => each !== name))
  }
}

function madeBy(node: Node): (MadeRelation & { readonly name: string }) | undefined {
  const made = (relation: RangeVar | undefined, ifNotExists: boolean | undefined, isEmpty = true) => ({
    name: relationName(relation),
    isEmpty,
    mayBeOlder: ifNotExists === true,
  })
  const table = nodeOf(node, 'CreateStmt') ?? nodeOf(node, 'CreateForeignTableStmt')?.base
  if (table !== undefined) return made(table.relation, table.if_not_exists)
  const query = nodeOf(node, 'CreateTableAsStmt')
  if (query !== undefined) return made(query.into?.rel, query.if_not_exists, false)
  const into = nodeOf(node, 'SelectStmt')?.intoClause
  if (into !== undefined) return made(into.rel, false, false)
  const view = nodeOf(node, 'ViewStmt')
  if (view !== undefined) return made(view.view, view.replace)
  const sequence = nodeOf(node, 'CreateSeqStmt')
  if (sequence !== undefined) return made(sequence.sequence, sequence.if_not_exists)
  const index = nodeOf(node, 'IndexStmt')
  if (index?.idxname === undefined) return undefined
  // An index lies in the schema of its table.
  const schema = index.relation?.schemaname
  const place = { relname: index.idxname, ...(schema === undefined ? {} : { schemaname: schema }) }
  return made(place, index.if_not_exists)
}

function filledBy(node: Node): readonly string[] {
  const target =
    nodeOf(node, 'InsertStmt')?.relation ??
    nodeOf(node, 'MergeStmt')?.relation ??
    (nodeOf(node, 'CopyStmt')?.is_from === true ? nodeOf(node, 'CopyStmt')?.relation : undefined)
  return target === undefined ? [] : [relationName(target)]
}
