/** Options of a view as `with (…)` takes them. A flag may also be one of PostgreSQL's other words: `on`, `off`. */
export interface ViewOptions {
  /** Runs the view's own conditions before any function of the query around it. */
  readonly securityBarrier?: boolean | string
  /** Reads with the rights of whoever uses the view, not of its owner. */
  readonly securityInvoker?: boolean | string
  /** Refuses rows that the view would not show: of this view only, or also of those below it. */
  readonly checkOption?: 'local' | 'cascaded'
}
