import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { ApiError } from './api-error.ts'

/**
 * Answers what went wrong as `{ detail }`: a sentence, or for a request of the wrong shape (422) a list of what is wrong
 * where. It repeats no value, and an error of our own shows nothing of itself.
 */
export function answerErrors(
  error: FastifyError | Error,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  if (error instanceof ApiError) return reply.code(error.statusCode).send({ detail: error.message })
  if (hasZodFastifySchemaValidationErrors(error)) {
    const place = error.validationContext ?? 'body'
    const detail = error.validation.map(({ instancePath, message, keyword }) => ({
      loc: [place, ...instancePath.split('/').filter((part) => part !== '')],
      msg: message ?? 'is wrong',
      type: keyword,
    }))
    return reply.code(422).send({ detail })
  }
  const status = 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500
  if (status < 500) return reply.code(status).send({ detail: error.message })
  request.log.error({ fault: faultOf(error) }, 'the request failed')
  return reply.code(500).send({ detail: 'Internal server error' })
}

/** What the log may hold of an error. A database's message can quote the row, and ours the query's parameters. */
function faultOf(error: Error): object {
  const cause = error.cause instanceof Error ? error.cause : error
  const place = cause.stack?.split('\n').filter((line) => /^\s+at /.test(line))
  return { type: cause.name, code: 'code' in cause ? cause.code : undefined, place: place?.slice(0, 5) }
}
