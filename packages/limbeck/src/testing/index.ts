export { type MigrationTestsOptions, migrationTests } from './migration-tests.ts'
