/** What one lane does in one row: which of its four sides a line leaves through. */
export interface LaneCell {
  up?: boolean
  down?: boolean
  left?: boolean
  right?: boolean
  /** A line from side to side passes behind the lane without touching it. */
  crossed?: boolean
}

/** The lanes of a drawing from one row to the next: the revision that each lane leads to. */
export interface Lanes {
  /** Sets a revision, ends all lanes that lead to it but the first, and returns its lane and the joining row. */
  arrive(id: string): { readonly lane: number; readonly joining: readonly LaneCell[] | undefined }
  /** Leads the revision's lane to its first parent, the others to lanes of their own, and returns the forking row. */
  leave(lane: number, parents: readonly string[]): readonly LaneCell[] | undefined
  /** Which lanes are open. */
  open(): readonly boolean[]
}

/** Starts a drawing. Lanes do not move; one that has ended is used again, and new ones open at the right. */
export function startLanes(): Lanes {
  const lanes: (string | undefined)[] = []

  function freeLane(from: number): number {
    for (let lane = from; lane < lanes.length; lane += 1) if (lanes[lane] === undefined) return lane
    return lanes.length
  }

  function trim(): void {
    while (lanes.length > 0 && lanes.at(-1) === undefined) lanes.pop()
  }

  return {
    arrive(id) {
      const [first, ...others] = lanes.flatMap((each, lane) => (each === id ? [lane] : []))
      if (first === undefined) {
        const lane = freeLane(0)
        lanes[lane] = id
        return { lane, joining: undefined }
      }
      if (others.length === 0) return { lane: first, joining: undefined }
      const row = upright(lanes)
      for (const other of others) {
        connect(row, first, other)
        row[other] = { ...row[other], down: false }
        lanes[other] = undefined
      }
      trim()
      return { lane: first, joining: row }
    },
    leave(lane, [parent, ...others]) {
      const before = upright(lanes)
      lanes[lane] = parent
      for (const other of others) {
        const existing = lanes.indexOf(other)
        const to = existing >= 0 && existing !== lane ? existing : freeLane(lane + 1)
        before[to] = { ...before[to], down: true }
        connect(before, lane, to)
        lanes[to] = other
      }
      trim()
      return others.length === 0 ? undefined : before
    },
    open: () => lanes.map((each) => each !== undefined),
  }
}

function upright(lanes: readonly (string | undefined)[]): LaneCell[] {
  return lanes.map((each) => (each === undefined ? {} : { up: true, down: true }))
}

function connect(row: LaneCell[], from: number, to: number): void {
  const [left, right] = [Math.min(from, to), Math.max(from, to)]
  while (row.length <= right) row.push({})
  row[left] = { ...row[left], right: true }
  row[right] = { ...row[right], left: true }
  for (let lane = left + 1; lane < right; lane += 1) {
    const cell = row[lane] ?? {}
    const isJoined = cell.left === true || cell.right === true
    row[lane] =
      isJoined || cell.up !== true ? { ...cell, left: true, right: true } : { ...cell, crossed: true }
  }
}
