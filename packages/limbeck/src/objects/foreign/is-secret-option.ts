/** Whether an option holds a secret, by its name: `password`, `sslpassword`, `passfile`, `sslkey`, `api_key`, `token`. */
export function isSecretOption(name: string): boolean {
  return /pass|secret|token|credential|key$/i.test(name)
}
