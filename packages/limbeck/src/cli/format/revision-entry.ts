import type { ProjectRevision } from '../../project/project-revision.ts'

/** A revision with all that its file says, as `show` and `--verbose` print it. Ends with an empty line. */
export function revisionEntry(
  revision: ProjectRevision,
  { isCurrent = false }: { readonly isCurrent?: boolean } = {},
): readonly string[] {
  const marks = [
    revision.isHead ? ' (head)' : '',
    revision.isBranchPoint ? ' (branchpoint)' : '',
    revision.isMergePoint ? ' (mergepoint)' : '',
    isCurrent ? ' (current)' : '',
  ]
  const parents = revision.downRevision.length === 0 ? '<base>' : revision.downRevision.join(', ')
  const description = [revision.message, ...(revision.description === '' ? [] : ['', revision.description])]
  return [
    `Rev: ${revision.revision}${marks.join('')}`,
    `${revision.isMergePoint ? 'Merges' : 'Parent'}: ${parents}`,
    ...line('Also depends on', revision.dependsOn),
    ...line('Branches into', revision.isBranchPoint ? revision.children : []),
    ...line('Branch names', revision.branchLabels),
    ...line('Create Date', revision.createdAt === undefined ? [] : [revision.createdAt]),
    ...line('Irreversible', revision.irreversible === undefined ? [] : [revision.irreversible]),
    `Path: ${revision.path}`,
    '',
    ...description.flatMap((text) => text.split('\n')).map((text) => `    ${text}`.trimEnd()),
    '',
  ]
}

function line(name: string, values: readonly string[]): readonly string[] {
  return values.length === 0 ? [] : [`${name}: ${values.join(', ')}`]
}
