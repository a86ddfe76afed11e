import type { GraphRevision } from '../graph/graph-revision.ts'
import { type DrawingStyle, laneText } from './lane-text.ts'
import { type LaneCell, startLanes } from './start-lanes.ts'

/** What a drawing shows beside the lanes. */
export interface DrawingOptions {
  readonly style: DrawingStyle
  /** The text beside a revision; further lines stand below it. */
  readonly text: (revision: GraphRevision) => string
  /** Whether a revision is drawn hollow, as one that is not applied. None by default. */
  readonly isPending?: (revision: GraphRevision) => boolean
}

/**
 * Draws revisions as lanes, one line of text for each and one for each place where lanes part or meet.
 *
 * Revisions are given newest first, as `graph.history()` returns them, each before its parents. Parents that are
 * not among them are not drawn, nor are dependencies. Equal input gives equal lines.
 */
export function drawGraph(revisions: readonly GraphRevision[], options: DrawingOptions): readonly string[] {
  const { style, text, isPending = () => false } = options
  const drawn = new Set(revisions.map(({ revision }) => revision))
  const lanes = startLanes()
  const lines: string[] = []
  for (const revision of revisions) {
    const { lane, joining } = lanes.arrive(revision.revision)
    if (joining !== undefined) lines.push(laneText(joining, style))
    const mark = new Map([[lane, isPending(revision) ? '○' : '●']])
    const [first = '', ...others] = text(revision).split('\n')
    lines.push(beside(laneText(upright(lanes.open()), style, mark), first))
    const forking = lanes.leave(
      lane,
      revision.downRevision.filter((parent) => drawn.has(parent)),
    )
    if (forking !== undefined) lines.push(laneText(forking, style))
    for (const other of others) lines.push(beside(laneText(upright(lanes.open()), style), other))
  }
  return lines.map((line) => line.trimEnd())
}

function upright(open: readonly boolean[]): readonly LaneCell[] {
  return open.map((isOpen) => (isOpen ? { up: true, down: true } : {}))
}

function beside(lanes: string, text: string): string {
  return lanes === '' ? text : `${lanes} ${text}`
}
