import type { Catalog } from '../../catalog/catalog.ts'
import { afterOperations } from '../../diff/after-operations.ts'
import { compareCatalogs } from '../../diff/compare.ts'
import { renamedText } from '../../diff/renames/rename-text.ts'
import type { ScratchDatabases } from '../../diff/respell.ts'
import { dropIndex } from '../../objects/index-kind/drop-index.ts'
import { schemaOption } from '../../objects/schema-option.ts'
import type { Operation } from '../../operations/operation.ts'
import type { Acknowledgement } from '../../revisions/acknowledgement.ts'
import type { Comparison } from '../compare-states.ts'
import type { BothWays } from '../keep-dropped.ts'
import { settleRenames } from '../settle-renames.ts'
import { acknowledgeDrops } from './acknowledge-drops.ts'
import { checkExpressions } from './check-expressions.ts'
import { earlyOperations } from './early-operations.ts'
import type { Expansion } from './expansion.ts'
import { fillColumns } from './fill-columns.ts'
import { findTwins, type Twin } from './find-twins.ts'
import { swapColumns } from './swap-columns.ts'
import { toPhaseNames } from './to-phase-names.ts'

/** One phase of a change: its operations and the states that they lead between. */
export type Phase = BothWays & Pick<Comparison, 'found' | 'current' | 'desired'>

/** The two phases of a change under live clients. */
export interface ExpansionPlan {
  /** Both columns are there and equal. */
  readonly expand: Phase
  /** The models' state. */
  readonly contract: Phase & { readonly acknowledgements: readonly Acknowledgement[] }
}

/**
 * Makes the operations of both phases. What the new columns need is derived from the models: PostgreSQL itself spells it
 * with their names of the phase, in a scratch database. The contract phase is the difference between what the first has
 * made and the models, so that it ends in what they describe; additions in it that can be made early are made in the first.
 */
export async function planExpansion(
  comparison: Comparison,
  expansions: readonly Expansion[],
  context: PlanContext,
): Promise<ExpansionPlan> {
  const { rest, ...plan } = await planWith([], comparison, expansions, context)
  const early = await earlyOperations(comparison.found, rest, expansions, context.scratch)
  if (early.length === 0) return plan
  const { expand, contract } = await planWith(early, comparison, expansions, context)
  return { expand, contract }
}

interface PlanContext {
  readonly scratch: ScratchDatabases
  /** What was not renamed, though it looks so. */
  readonly noRenames: readonly string[]
}

async function planWith(
  early: readonly Operation[],
  { found, current, desired, within }: Comparison,
  expansions: readonly Expansion[],
  { scratch, noRenames }: PlanContext,
): Promise<ExpansionPlan & { readonly rest: readonly Operation[] }> {
  const prepared = await afterOperations(found, early, scratch)
  const phase = await afterOperations(desired, expansions.flatMap(toPhaseNames), scratch)
  const twins = expansions.flatMap((expansion) => findTwins(expansion, within(prepared), phase))
  const fill = [...fillColumns(expansions, 'new', current), ...twins.map(({ create }) => create)]
  const bothFound = await afterOperations(prepared, fill, scratch)
  const both = within(bothFound)

  const swap = swapColumns(expansions, twins, { both, desired })
  const swapped = withoutStandIns(await afterOperations(bothFound, swap, scratch), twins)
  const settled = await settleRenames(
    swapped,
    desired,
    { renames: [], noRenames: [...noRenames, ...goneColumns(expansions, within(swapped), desired)] },
    { scratch, within },
  )
  const rest = [...settled.upgrade, ...(await compareCatalogs(within(settled.current), desired, scratch))]

  const back = [
    ...expansions.flatMap(toPhaseNames),
    ...twins.flatMap(({ giveName }) => giveName),
    ...fillColumns(expansions, 'old', desired),
  ]
  const refilled = await afterOperations(desired, back, scratch)
  return {
    rest,
    expand: {
      found,
      current,
      desired: both,
      upgrade: [...expansions.flatMap(checkExpressions), ...early, ...fill],
      downgrade: await compareCatalogs(both, current, scratch),
    },
    contract: {
      found: bothFound,
      current: both,
      desired,
      upgrade: [...swap, ...rest, ...twins.flatMap(dropStandIn)],
      downgrade: [...back, ...(await compareCatalogs(refilled, both, scratch))],
      acknowledgements: acknowledgeDrops(expansions, { both, desired }),
    },
  }
}

/** The old columns as the swapped state calls them: nobody is to be asked whether they were renamed. */
function goneColumns(
  expansions: readonly Expansion[],
  swapped: Catalog,
  desired: Catalog,
): readonly string[] {
  return [...swapped.objects.values()]
    .filter(({ kind, id, droppedWith }) => {
      const isOfExpansion = expansions.some(({ old }) =>
        old.some(({ column }) => column.droppedWith === droppedWith),
      )
      return kind === 'column' && isOfExpansion && !desired.objects.has(id)
    })
    .map(renamedText)
}

function withoutStandIns(catalog: Catalog, twins: readonly Twin[]): Catalog {
  const objects = new Map(catalog.objects)
  for (const { standIn } of twins) if (standIn !== undefined) objects.delete(standIn.id)
  return { ...catalog, objects }
}

function dropStandIn({ standIn }: Twin): readonly Operation[] {
  return standIn === undefined ? [] : [dropIndex.of({ name: standIn.name, ...schemaOption(standIn.schema) })]
}
