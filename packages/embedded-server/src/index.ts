export { type Installation, installation } from './installation.ts'
export { runProgram } from './run-program.ts'
export { type ServerOptions, type StartedServer, startServer } from './start-server.ts'
export { type Account, unprivilegedAccount } from './unprivileged-account.ts'
