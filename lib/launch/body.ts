/** Reads the body of a write before Next does, which answers a malformed one with a fault; then puts it back. */
import type { IncomingMessage } from 'node:http'
import { importPath, largestFile } from '../exchange/limits.ts'
import { pathOf } from './request.ts'

/** More than any form of ours sends: an article with all its insights and figures in two languages. */
const largest = 4 * 1024 * 1024
/** A note of 5,000 code points, however it is escaped. */
const longestNote = 128 * 1024

/** @returns the status to refuse the body with (400 malformed, 413 too large), or null: it can be read again as sent */
export async function refusedBody(request: IncomingMessage): Promise<number | null> {
  const { headers } = request
  const said = Number(headers['content-length'] ?? 0)
  // A file is read by its route as it comes, which counts it and takes any bytes for what they are.
  if (pathOf(request.url ?? '/') === importPath && !isMultipart(headers) && !headers['next-action'])
    return said > largestFile ? 413 : null
  // Its route gets no second stream, as what passes proxy.ts does: it reads this one itself, which must say its length.
  if (pathOf(request.url ?? '/') === '/api/mine' && !isMultipart(headers) && !headers['next-action'])
    return said > longestNote ? 413 : headers['transfer-encoding'] === undefined ? null : 400
  if (said > largest) return 413
  // An empty stream cannot be given back: reading it ends it, and Next would wait for the end forever.
  if (said === 0 && headers['transfer-encoding'] === undefined)
    return headers['next-action'] === undefined && !isMultipart(headers) ? null : 400
  const body = await peek(request)
  if (!body) return 413
  if (body.length === 0) return 400
  return (await isWellFormed(body, headers)) ? null : 400
}

/** The whole body, which stays to be read; null when it is too large or its sender went away. */
function peek(request: IncomingMessage): Promise<Buffer | null> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let size = 0
    const done = (body: Buffer | null) => {
      request.off('readable', take)
      request.off('close', leave)
      resolve(body)
    }
    const leave = () => done(null)
    const take = () => {
      while (request.readableLength > 0) {
        const chunk: Buffer = request.read()
        chunks.push(chunk)
        size += chunk.length
      }
      if (size > largest) return done(null)
      if (!request.complete) return
      const body = Buffer.concat(chunks)
      // In the same turn in which the last byte was taken: the stream has not ended yet.
      if (size > 0) request.unshift(body)
      done(body)
    }
    request.on('readable', take)
    request.on('close', leave)
  })
}

/**
 * What React's encoding of an action's arguments may hold without a form: parts that it refers to ("$K1", "$@1")
 * come in a form, and text that begins with a dollar is written with two.
 */
const value = /^(?!\$)|^\$(\$|undefined$|-0$|NaN$|-?Infinity$|T)/

function isArguments(text: string): boolean {
  try {
    let sound = true
    JSON.parse(text, (_key, part) => {
      if (typeof part === 'string' && !value.test(part)) sound = false
      return part
    })
    return sound
  } catch {
    return false
  }
}

const isMultipart = (headers: IncomingMessage['headers']) =>
  /^multipart\/form-data/i.test(headers['content-type'] ?? '')

async function isWellFormed(body: Buffer, headers: IncomingMessage['headers']): Promise<boolean> {
  if (!isMultipart(headers)) return headers['next-action'] === undefined || isArguments(body.toString())
  try {
    const form = await new Response(new Uint8Array(body), {
      headers: { 'content-type': headers['content-type'] ?? '' },
    }).formData()
    // The arguments of an action stand in part 0, and name the other parts.
    const root = form.get('0')
    if (headers['next-action'] === undefined) return true
    return typeof root === 'string' && JSON.parse(root) !== null
  } catch {
    return false
  }
}
