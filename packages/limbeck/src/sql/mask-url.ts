const credentials = /^([a-z][\w+.-]*:\/\/[^:/@?]*):.*@(?=[^@]*$)/is
const queryValue = /([?&])([^=&]+)=([^&]*)/g

/**
 * Replaces the passwords of a URL by `***`: the one before the host, and those in its query.
 *
 * A password may hold any character unescaped, so everything up to the last `@` counts as part of it.
 */
export function maskUrl(url: string): string {
  const masked = url.replace(credentials, '$1:***@')
  return masked.replace(queryValue, (whole, separator, name) =>
    isPassword(name) ? `${separator}${name}=***` : whole,
  )
}

function isPassword(name: string): boolean {
  const decoded = name.replace(/%([0-9a-f]{2})/gi, (_, code) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
  return /^(?:ssl)?password$/i.test(decoded)
}
