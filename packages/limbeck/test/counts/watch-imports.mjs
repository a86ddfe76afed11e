// The hooks of watch-process.mjs, which Node runs in a thread of their own.
let port

export function initialize(data) {
  port = data.port
}

export async function load(url, context, next) {
  if (url.startsWith('file:')) port.postMessage(url)
  return next(url, context)
}
