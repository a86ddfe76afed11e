/**
 * What a new embedded database starts with: the data folder that initdb makes, and the files of every extension, so that
 * `create extension` finds them and a start that creates none loads none.
 */
export interface EmbeddedImage {
  /** Parents first. */
  readonly folders: readonly ImageFolder[]
  /** In the order of their parts. */
  readonly files: readonly ImageFile[]
}

/**
 * What a file is there for. `templates` are the two databases that only `create database` copies: no session of an
 * embedded database in memory can reach them.
 */
export type ImagePart = 'extensions' | 'database' | 'templates'

/** A folder inside of an embedded database's own file system. */
export interface ImageFolder {
  readonly path: string
  readonly mode: number
}

/** A file inside of an embedded database's own file system. */
export interface ImageFile {
  readonly path: string
  readonly part: ImagePart
  readonly mode: number
  /** In bytes. */
  readonly size: number
  /** Its bytes without the zeros at the end, of which a log segment has millions. */
  readonly content: Uint8Array
}
