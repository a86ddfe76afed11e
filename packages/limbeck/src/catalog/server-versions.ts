/** The versions of PostgreSQL that Limbeck is made for: `server_version_num` without the minor release. */
export const serverVersions = {
  oldest: 150_000,
  newest: 180_000,
  /** The oldest first. */
  all: [150_000, 160_000, 170_000, 180_000],
} as const
