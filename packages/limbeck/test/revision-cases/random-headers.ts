import fc from 'fast-check'

/** A header as a random graph has it. */
export interface RandomHeader {
  readonly revision: string
  readonly downRevision: readonly string[]
  readonly dependsOn: readonly string[]
  readonly branchLabels: readonly string[]
}

const mostRevisions = 14

const choices = fc.array(
  fc.record({
    parents: fc.array(fc.nat(), { maxLength: 3 }),
    dependencies: fc.array(fc.nat(), { maxLength: 2 }),
    isLabelled: fc.boolean(),
    place: fc.nat(),
  }),
  { maxLength: mostRevisions },
)

/** Random graphs without cycles, in an order of loading that has nothing to do with the edges. */
export const randomHeaders: fc.Arbitrary<readonly RandomHeader[]> = choices.map((each) => {
  const headers = each.map(({ parents, dependencies, isLabelled }, at) => {
    const earlier = (picks: readonly number[]) =>
      at === 0 ? [] : [...new Set(picks.map((pick) => idOf(pick % at)))]
    const downRevision = earlier(parents)
    return {
      revision: idOf(at),
      downRevision,
      dependsOn: earlier(dependencies),
      branchLabels: isLabelled && at % 4 === 0 ? [`line${at}`] : [],
      place: each[at]?.place ?? 0,
    }
  })
  return headers.toSorted((left, right) => left.place - right.place).map(({ place: _, ...header }) => header)
})

/** Random graphs in which no parent or dependency is below another one of the same revision. */
export const randomTidyHeaders: fc.Arbitrary<readonly RandomHeader[]> = randomHeaders.map((headers) => {
  const byId = new Map(headers.map((header) => [header.revision, header]))
  const named = ({ downRevision, dependsOn }: RandomHeader) => [...downRevision, ...dependsOn]
  const isBelow = (id: string, other: string): boolean => {
    const header = byId.get(other)
    return header !== undefined && named(header).some((each) => each === id || isBelow(id, each))
  }
  return headers.map((header) => {
    const isOutermost = (id: string) => !named(header).some((other) => isBelow(id, other))
    const downRevision = header.downRevision.filter(isOutermost)
    const dependsOn = header.dependsOn.filter((id) => isOutermost(id) && !downRevision.includes(id))
    return { ...header, downRevision, dependsOn }
  })
})

function idOf(at: number): string {
  return `r${at.toString(16).padStart(7, '0')}`
}
