/** Requests as bytes that no browser would send: nothing is tidied on the way. */
import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http'

export type Answer = { status: number; headers: IncomingHttpHeaders; body: string }
type Options = { method?: string; headers?: OutgoingHttpHeaders; body?: string }

/** @param path sent as it is, after the host of `base`, which is a test's baseURL */
export function raw(
  base: string | undefined,
  path: string,
  { method, headers, body }: Options = {},
): Promise<Answer> {
  const { hostname, port } = new URL(base ?? '')
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('error', reject)
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      )
    })
    sent.setTimeout(15_000, () => sent.destroy(new Error(`${path} was not answered in 15 s`)))
    sent.on('error', reject)
    sent.end(body)
  })
}
