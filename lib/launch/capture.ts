/** Holds back what a handler writes until it is complete, so that it can be kept and given its headers. */
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'

/**
 * Makes `response` collect its body when `wanted` says so at the first byte; otherwise everything
 * passes through as written. Call it before the handler runs.
 * @returns `ended`, fulfilled with the collected body when the handler ends the response; never, when it passed through
 */
export function capture(response: ServerResponse, wanted: () => boolean) {
  const chunks: Buffer[] = []
  let collecting = false
  let finish: (body: Buffer) => void = () => {}
  const ended = new Promise<Buffer>((resolve) => {
    finish = resolve
  })

  /** Gives the response its own methods back. */
  const release = () => {
    for (const name of ['write', 'end', 'flushHeaders', 'writeHead'] as const)
      Reflect.deleteProperty(response, name)
  }
  const collects = () => {
    if (!collecting && wanted()) collecting = true
    if (!collecting) release()
    return collecting
  }
  const take = (args: unknown[]) => {
    const [chunk, encoding] = args
    if (typeof chunk === 'string')
      chunks.push(Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'))
    else if (chunk && typeof chunk === 'object') chunks.push(Buffer.from(chunk as Uint8Array))
    const callback = args.find((argument) => typeof argument === 'function')
    if (callback) process.nextTick(callback as () => void)
  }

  response.writeHead = (status: number, ...rest: unknown[]) => {
    response.statusCode = status
    const headers = rest.find((value) => typeof value === 'object') as OutgoingHttpHeaders | undefined
    for (const [name, value] of Object.entries(headers ?? {}))
      if (value !== undefined) response.setHeader(name, value)
    return response
  }
  response.flushHeaders = () => {
    if (!collects()) response.flushHeaders()
  }
  response.write = (...args: unknown[]) => {
    if (!collects()) return Reflect.apply(response.write, response, args)
    take(args)
    return true
  }
  response.end = (...args: unknown[]) => {
    if (!collects()) return Reflect.apply(response.end, response, args)
    take(args)
    finish(Buffer.concat(chunks))
    return response
  }
  return { ended, release }
}
