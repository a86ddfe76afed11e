import { z } from 'zod'
import type { Settings } from './settings.ts'

const number = (fallback: number) => z.coerce.number().int().min(0).default(fallback)
const flag = z.enum(['true', 'false', '1', '0', '']).default('false')
const url = z.url({ protocol: /^https?$/ })

const variables = z.object({
  ENVIRONMENT: z.enum(['development', 'testing', 'production']).default('development'),
  DEBUG: flag,
  LOG_LEVEL: z
    .string()
    .toLowerCase()
    .pipe(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']))
    .default('info'),
  HOST: z.string().default('127.0.0.1'),
  PORT: number(8000).pipe(z.number().max(65_535)),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  API_BASE_URL: url.optional(),
  SECRET_KEY: z.string().min(32),
  ENCRYPTION_KEY: z
    .base64()
    .refine((text) => Buffer.from(text, 'base64').length === 32, 'must be 32 bytes in base64'),
  ACCESS_TOKEN_EXPIRE_MINUTES: number(30),
  REFRESH_TOKEN_EXPIRE_DAYS: number(30),
  EMAIL_VERIFICATION_TOKEN_EXPIRE_HOURS: number(24),
  PASSWORD_RESET_TOKEN_EXPIRE_HOURS: number(1),
  PASSWORD_MEMORY_KIB: number(19_456).pipe(z.number().min(64)),
  PASSWORD_PASSES: number(2).pipe(z.number().min(1)),
  LOGINS_PER_MINUTE: number(20),
  TRUST_PROXY: flag,
  MAIL_FOLDER: z.string().default('.data/mail'),
  SCHWAB_BASE_URL: url.optional(),
  SCHWAB_API_KEY: z.string().optional(),
  SCHWAB_API_SECRET: z.string().optional(),
  SCHWAB_REDIRECT_URI: url.optional(),
})

const minute = 60
const hour = 60 * minute
const day = 24 * hour

/**
 * Reads the settings from environment variables. An empty variable counts as absent.
 *
 * @throws Error naming each variable that is missing or wrong, and no value
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const present = Object.entries(environment).filter(([, value]) => value !== undefined && value !== '')
  const result = variables.safeParse(Object.fromEntries(present))
  if (!result.success) {
    const lines = result.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`)
    throw new Error(`these environment variables are missing or wrong:\n${lines.join('\n')}`)
  }
  const values = result.data
  return {
    environment: values.ENVIRONMENT,
    isDebug: isOn(values.DEBUG),
    logLevel: values.LOG_LEVEL,
    host: values.HOST,
    port: values.PORT,
    databaseUrl: values.DATABASE_URL,
    baseUrl: (values.API_BASE_URL ?? `http://localhost:${values.PORT}`).replace(/\/$/, ''),
    secretKey: new TextEncoder().encode(values.SECRET_KEY),
    encryptionKey: Buffer.from(values.ENCRYPTION_KEY, 'base64'),
    accessTokenSeconds: values.ACCESS_TOKEN_EXPIRE_MINUTES * minute,
    refreshTokenSeconds: values.REFRESH_TOKEN_EXPIRE_DAYS * day,
    verificationTokenSeconds: values.EMAIL_VERIFICATION_TOKEN_EXPIRE_HOURS * hour,
    resetTokenSeconds: values.PASSWORD_RESET_TOKEN_EXPIRE_HOURS * hour,
    authorizationSeconds: 10 * minute,
    passwordMemoryKib: values.PASSWORD_MEMORY_KIB,
    passwordPasses: values.PASSWORD_PASSES,
    maxFailedLogins: 10,
    lockoutSeconds: hour,
    loginsPerMinute: values.LOGINS_PER_MINUTE,
    trustsProxy: isOn(values.TRUST_PROXY),
    mailFolder: values.MAIL_FOLDER,
    providers: { ...schwab(values) },
  }
}

function isOn(value: string): boolean {
  return value === 'true' || value === '1'
}

function schwab(values: z.infer<typeof variables>): Settings['providers'] {
  const { SCHWAB_BASE_URL, SCHWAB_API_KEY, SCHWAB_API_SECRET, SCHWAB_REDIRECT_URI } = values
  if (SCHWAB_API_KEY === undefined || SCHWAB_API_SECRET === undefined) return {}
  return {
    schwab: {
      baseUrl: (SCHWAB_BASE_URL ?? 'https://api.schwabapi.com').replace(/\/$/, ''),
      clientId: SCHWAB_API_KEY,
      clientSecret: SCHWAB_API_SECRET,
      ...(SCHWAB_REDIRECT_URI === undefined ? {} : { redirectUri: SCHWAB_REDIRECT_URI }),
    },
  }
}
