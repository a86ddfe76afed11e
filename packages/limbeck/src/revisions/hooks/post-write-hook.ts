/** A command that runs on each new revision file. */
export interface PostWriteHook {
  /** What the output calls it. */
  readonly name: string
  /** `bin`: a program of `node_modules/.bin`; `exec`: a program on the PATH; `module`: a module's function. */
  readonly type: 'bin' | 'exec' | 'module'
  /**
   * The program; for a module its path or package name, with `#name` for an export other than the
   * default: a function of the file's path and the options, which may return a promise.
   */
  readonly entrypoint: string
  /** Its arguments, separated as in a shell. `REVISION_SCRIPT_FILENAME` stands for the new file's path. */
  readonly options?: string | undefined
  /** The folder it runs in. Default: the project's. */
  readonly cwd?: string | undefined
}
