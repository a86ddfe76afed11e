import { fileName } from '../../src/revisions/file-name.ts'
import { buildGraph } from '../../src/revisions/graph/build-graph.ts'
import type { GraphRevision } from '../../src/revisions/graph/graph-revision.ts'
import { parseRelative } from '../../src/revisions/graph/parse-relative.ts'
import type { RevisionGraph } from '../../src/revisions/graph/revision-graph.ts'
import type { Step } from '../../src/revisions/graph/step.ts'
import { verifyRevisionId } from '../../src/revisions/graph/verify-revision-id.ts'
import { graphFacts } from './graph-facts.ts'
import type { RecordedCase, RecordedMap } from './recorded-cases.ts'

/**
 * Answers a recorded question through the public graph, in the recorded form; undefined for ops of other parts.
 *
 * A drafted revision's file name is left out: its template is not among the case's arguments (see rev_path).
 */
export function answerCase({ op, args }: RecordedCase, map: RecordedMap): unknown {
  const graph = () => graphOf(map)
  const rows = list(args.current)
  const along = args.include_dependencies ? 'everything' : 'parents'
  switch (op) {
    case 'load_map':
      return { facts: graphFacts(graph()) }
    case 'get_revision':
      return { revision: graph().get(args.id)?.revision ?? null }
    case 'get_revisions':
      return { revisions: ids(graph().getRevisions(args.id)) }
    case 'upgrade':
      return answerSteps(graph().upgradeSteps(rows, args.target), rows, revisionStep)
    case 'downgrade':
      return answerSteps(graph().downgradeSteps(rows, args.target ?? undefined), rows, revisionStep)
    case 'stamp':
      return answerSteps(graph().stampSteps(rows, args.target), rows, stampStep)
    case 'apply_step':
      return answerStep(graph(), args)
    case 'walk':
      return { revisions: ids(graph().walk(args.base, args.head)) }
    case 'iterate':
      return {
        revisions: ids(
          graph().iterate({
            upper: args.upper ?? undefined,
            lower: args.lower ?? undefined,
            inclusive: args.inclusive,
            implicitBase: args.implicit_base,
            exact: args.assert_relative_length,
            forDowngrade: args.select_for_downgrade,
          }),
        ),
      }
    case 'all_current':
      return { set: ids(graph().allCurrent(rows)).toSorted() }
    case 'ancestors':
      return { set: ids(graph().ancestors(args.targets, along)).toSorted() }
    case 'filter_for_lineage':
      return { revisions: ids(graph().filterForLineage(args.targets, args.check_against, along)) }
    case 'generate_revision':
      return answerDraft(graph(), args)
    case 'add_revision':
      return { heads: graph().add(header(args)).heads }
    case 'script_heads':
      return {
        revisions: (args.consider_depends_on ? graph().resolvedHeads : graph().heads).toSorted(),
      }
    case 'base_revisions':
      return { revisions: ids(graph().filterForLineage(graph().bases, args.id)) }
    case 'script_get_revisions':
      return { revisions: ids(graph().getRevisions(args.id)) }
    case 'script_bases':
      return { revisions: graph().bases }
    case 'script_base':
      return { revision: graph().bases[0] ?? null }
    case 'script_current_head':
      return { revision: graph().get('head')?.revision ?? null }
    case 'as_revision_number':
      return { value: graph().get(args.id)?.revision ?? null }
    case 'parse_relative':
      return { match: answerRelative(args.text) }
    case 'verify_rev_id':
      verifyRevisionId(args.rev_id)
      return { ok: true }
    case 'rev_path':
      return { file: `${fileName(fileParts(args), fileOptions(args))}.py` }
    default:
      return undefined
  }
}

function graphOf(map: RecordedMap): RevisionGraph {
  return buildGraph(map.revisions.map(header))
}

function header(revision: RecordedMap['revisions'][number]) {
  const { id, down, depends_on: dependsOn, labels } = revision
  return { revision: id, downRevision: down, dependsOn, branchLabels: labels }
}

function answerSteps(steps: readonly Step[], rows: readonly string[], form: (step: Step) => object): unknown {
  return { steps: steps.map(form), heads_after: steps.at(-1)?.heads ?? rows.toSorted() }
}

function revisionStep({ direction, revision, from, to, versionTable, heads }: Step): object {
  return { dir: direction, rev: revision, from, to, table: versionTable, heads }
}

function stampStep(step: Step): object {
  const { direction, from, to, versionTable, heads } = step
  const isBranchMove = 'isBranchMove' in step && step.isBranchMove
  return {
    dir: `stamp_${direction}`,
    from: from.toSorted(),
    to,
    branch_move: isBranchMove,
    table: versionTable,
    heads,
  }
}

function answerStep(graph: RevisionGraph, { heads, step }: RecordedCase['args']): unknown {
  const { rev, from, to, branch_move: isBranchMove } = step
  const direction = step.dir.endsWith('up') ? 'up' : 'down'
  const applied = graph.applyStep(
    heads,
    rev === undefined
      ? { direction, revision: to[0] ?? from[0], from, to, isBranchMove }
      : { direction, revision: rev },
  )
  return { table: applied.versionTable, heads: applied.heads }
}

function answerDraft(graph: RevisionGraph, args: RecordedCase['args']): unknown {
  const drafted = graph.draft({
    revision: args.rev_id,
    head: args.head,
    splice: args.splice,
    branchLabels: args.branch_labels,
    dependsOn: args.depends_on,
  })
  return {
    revision: drafted.revision,
    down: drafted.downRevision,
    depends_on: drafted.dependsOn,
    labels: drafted.branchLabels,
  }
}

function answerRelative(text: string): unknown {
  const target = parseRelative(text)
  if (target === undefined) return null
  const { branch = null, symbol = null } = target
  return { branch, symbol, relative: target.text, matched_text: text }
}

function fileParts(args: RecordedCase['args']) {
  const createdAt = new Date(zoned(args.create_date))
  return { revision: args.rev_id, message: args.message ?? '', createdAt }
}

/** A date without an offset is in the configured time zone, which is UTC here. */
function zoned(date: string): string {
  return /(?:Z|[+-]\d\d:\d\d)$/.test(date) ? date : `${date}Z`
}

function fileOptions(args: RecordedCase['args']) {
  const { file_template: fileTemplate, truncate_slug_length: slugLength } = args
  return { fileTemplate, slugLength, timezone: 'UTC' }
}

function ids(places: readonly (GraphRevision | 'base')[]): readonly string[] {
  return places.map((place) => (place === 'base' ? place : place.revision))
}

function list(names: string | readonly string[] | null | undefined): readonly string[] {
  if (names === null || names === undefined) return []
  return typeof names === 'string' ? [names] : names
}
