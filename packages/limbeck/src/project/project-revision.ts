import type { GraphRevision } from '../revisions/graph/graph-revision.ts'
import type { RevisionFile } from '../revisions/revision.ts'

/** One revision of a project: its place in the graph and what its file's header says. */
export interface ProjectRevision extends GraphRevision, Omit<RevisionFile, keyof GraphRevision> {}
