/** The value of an option that holds a secret: the setting from which the server takes it when the statement runs. */
export interface SecretSetting {
  /** A customized setting, as `limbeck.files_bob_password`. */
  readonly setting: string
}

/**
 * The options of a foreign-data wrapper, a server, a foreign table or a user mapping, by name.
 *
 * An option whose name says that it holds a secret never has its value here: its value stays in the database, and two
 * secrets count as equal.
 */
export type ForeignOptions = Readonly<Record<string, string | SecretSetting>>
