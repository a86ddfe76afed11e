import type { Lost, LostName } from '../operations/lost.ts'
import type { NamePath, NameTrail } from './name-trail.ts'

/** A loss by the names that hold before the plan; undefined for one of something that the plan itself makes. */
export function namedBefore(lost: Lost, trail: NameTrail): Lost | undefined {
  switch (lost.what) {
    case 'referencing':
    case 'rows': {
      const table = nameBefore(lost.table, trail)
      return table && { ...lost, table }
    }
    case 'protection': {
      const columns = lost.columns.map((column) => columnBefore(lost.table, column, trail))
      const [first] = columns
      if (first === undefined || columns.some((column) => column === undefined)) return undefined
      return { ...lost, table: first.table, columns: columns.flatMap((column) => column?.column ?? []) }
    }
    case 'values': {
      const column = columnBefore(lost.table, lost.column, trail)
      return column && { ...lost, ...column }
    }
    case 'cast': {
      const column = columnBefore(lost.table, lost.column, trail)
      if (column === undefined || column.column === lost.column) return column && { ...lost, ...column }
      // The expression names the column as it is called by then.
      return { what: 'values', ...column }
    }
    case 'schema': {
      const [schema] = trail.before([lost.schema]) ?? []
      return schema === undefined ? undefined : { ...lost, schema }
    }
    case 'sequence': {
      const sequence = nameBefore(lost.sequence, trail)
      return sequence && { ...lost, sequence }
    }
    case 'type': {
      const type = nameBefore(lost.type, trail)
      return type && { ...lost, type }
    }
    case 'dependents': {
      const { name, column } = lost
      if (column !== undefined) {
        const before = columnBefore(name, column, trail)
        return before && { ...lost, name: before.table, column: before.column }
      }
      const before = nameBefore(name, trail)
      return before && { ...lost, name: before }
    }
    case 'extension':
    case 'owned':
      return lost
  }
}

function nameBefore(name: LostName, trail: NameTrail): LostName | undefined {
  const path = pathOf(name)
  const before = trail.before(path)
  if (before === undefined) return undefined
  return isSame(before, path) ? name : nameAt(before)
}

function columnBefore(
  table: LostName,
  column: string,
  trail: NameTrail,
): { readonly table: LostName; readonly column: string } | undefined {
  const path = [...pathOf(table), column]
  const before = trail.before(path)
  if (before === undefined) return undefined
  return isSame(before, path) ? { table, column } : { table: nameAt(before), column: before[2] ?? column }
}

function pathOf({ schema = 'public', name }: LostName): NamePath {
  return [schema, name]
}

function nameAt([schema = 'public', name = '']: NamePath): LostName {
  return { schema, name }
}

function isSame(one: NamePath, two: NamePath): boolean {
  return one.every((part, index) => part === two[index])
}
