import type { App } from '../app.ts'
import type { Services } from '../services.ts'
import { login } from './login.ts'
import { logout } from './logout.ts'
import { me } from './me.ts'
import { refresh } from './refresh.ts'
import { register } from './register.ts'
import { verifyEmail } from './verify-email.ts'

/** Everything below `/auth`. */
export function authRoutes(app: App, services: Services): void {
  for (const route of [register, verifyEmail, login, refresh, logout, me]) route(app, services)
}
