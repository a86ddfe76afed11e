import type { FastifyRequest, FastifyServerOptions } from 'fastify'

/**
 * How requests are logged: by the pattern of their route, since paths and queries can hold tokens and addresses. Headers,
 * bodies and answers are not logged.
 */
export function logSettings(
  level: string,
  stream?: { write(text: string): void },
): NonNullable<FastifyServerOptions['logger']> {
  return {
    level,
    ...(stream === undefined ? {} : { stream }),
    redact: ['email', 'password', 'token', '*.email', '*.password', '*.token', '*.authorization'],
    serializers: {
      req: (request: FastifyRequest) => ({
        method: request.method,
        route: request.routeOptions?.url ?? 'unknown',
      }),
      res: ({ statusCode }) => ({ statusCode }),
      err: (error: Error) => ({ type: error.name, message: '', stack: '' }),
    },
  }
}
