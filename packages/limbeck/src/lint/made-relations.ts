import type { Node } from 'libpg-query'
import { nodeOf } from '../sql/ast/node-of.ts'
import { objectName } from '../sql/ast/object-name.ts'
import { relationName } from '../sql/ast/relation-name.ts'

/** Whether a relation that a script made has rows in it by now. */
type Content = 'empty' | 'filled'

/** The relations (tables, views, indexes, sequences) that a script has made so far. */
export class MadeRelations {
  #made: ReadonlyMap<string, Content> = new Map()

  /** What they are at this moment. */
  snapshot(): ReadonlyMap<string, Content> {
    return this.#made
  }

  /** Takes in one statement. */
  follow(node: Node): void {
    const relation = madeBy(node)
    if (relation !== undefined) this.#set(relation.name, relation.content)
    for (const name of filledBy(node)) if (this.#made.has(name)) this.#set(name, 'filled')
    const drop = nodeOf(node, 'DropStmt')
    for (const object of drop?.objects ?? []) this.#remove(objectName(object))
    const rename = nodeOf(node, 'RenameStmt')
    const content = this.#made.get(relationName(rename?.relation))
    if (rename === undefined || content === undefined || rename.subname !== undefined) return
    this.#remove(relationName(rename.relation))
    const { catalogname, relname, ...rest } = rename.relation ?? {}
    this.#set(relationName({ ...rest, ...(rename.newname ? { relname: rename.newname } : {}) }), content)
  }

  #set(name: string, content: Content): void {
    this.#made = new Map([...this.#made, [name, content]])
  }

  #remove(name: string): void {
    if (this.#made.has(name)) this.#made = new Map([...this.#made].filter(([each]) => each !== name))
  }
}

function madeBy(node: Node): { readonly name: string; readonly content: Content } | undefined {
  const table = nodeOf(node, 'CreateStmt') ?? nodeOf(node, 'CreateForeignTableStmt')?.base
  if (table !== undefined) return { name: relationName(table.relation), content: 'empty' }
  const query = nodeOf(node, 'CreateTableAsStmt')?.into ?? nodeOf(node, 'SelectStmt')?.intoClause
  if (query !== undefined) return { name: relationName(query.rel), content: 'filled' }
  const view = nodeOf(node, 'ViewStmt')?.view ?? nodeOf(node, 'CreateSeqStmt')?.sequence
  if (view !== undefined) return { name: relationName(view), content: 'empty' }
  const index = nodeOf(node, 'IndexStmt')
  if (index?.idxname === undefined) return undefined
  // An index lies in the schema of its table.
  const schema = index.relation?.schemaname
  const place = { relname: index.idxname, ...(schema === undefined ? {} : { schemaname: schema }) }
  return { name: relationName(place), content: 'empty' }
}

function filledBy(node: Node): readonly string[] {
  const target =
    nodeOf(node, 'InsertStmt')?.relation ??
    nodeOf(node, 'MergeStmt')?.relation ??
    (nodeOf(node, 'CopyStmt')?.is_from === true ? nodeOf(node, 'CopyStmt')?.relation : undefined)
  return target === undefined ? [] : [relationName(target)]
}
