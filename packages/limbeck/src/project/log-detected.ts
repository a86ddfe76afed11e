import type { Operation } from '../operations/operation.ts'
import { renderCall } from '../revisions/render/render-call.ts'
import type { ProjectContext } from './project-context.ts'

/** Logs the operations that a comparison has found, one line each. */
export function logDetected({ log }: Pick<ProjectContext, 'log'>, operations: readonly Operation[]): void {
  for (const operation of operations) {
    const call = renderCall(operation, 0, Number.POSITIVE_INFINITY)
    log({ level: 'INFO', text: `Detected ${call.replace(/\s*\n\s*/g, ' ')}` })
  }
}
