/** What every operation takes that has an online form. */
export interface OnlineOption {
  /**
   * `false` gives the plain form: one statement that shares the transaction of its revision, and keeps others from the
   * table while it runs. Default: the configuration's `online`.
   */
  readonly online?: false
}
