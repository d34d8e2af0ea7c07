/** The address to serve on: HOST (127.0.0.1) and PORT (3000; 0 takes any free one). */
import { createServer, type Server } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { Refusal } from './steps.ts'

function portFrom(text: string | undefined): number {
  const port = Number(text || 3000)
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port
  throw new Refusal(`PORT is "${text}", which is not a port: set it to a number from 1 to 65535.`)
}

/**
 * Opens the port.
 * @returns the host and the port that it is, in the end
 * @throws Refusal when the port cannot be had
 */
export function listen(server: Server): Promise<{ host: string; port: number }> {
  const host = process.env['HOST'] || '127.0.0.1'
  const wanted = portFrom(process.env['PORT'])
  return new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException) => reject(new Refusal(sentenceOf(error.code, host, wanted)))
    server.once('error', refuse)
    server.listen(wanted, host, () => {
      server.off('error', refuse)
      const address = server.address()
      resolve({ host, port: address && typeof address === 'object' ? address.port : wanted })
    })
  })
}

function sentenceOf(code: string | undefined, host: string, port: number): string {
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken by another program: stop that one, or set PORT to another number.`
  if (code === 'EACCES') return `Port ${port} is not allowed for this user: set PORT to a number above 1023.`
  return `Roro cannot listen on ${host}, port ${port} (${code}): check HOST and PORT.`
}

/**
 * Opens the port for a moment, so that a start which must fail does so before the long steps.
 * Waits a little for one that is just being left.
 */
export async function tryPort(patience = 3_000): Promise<void> {
  portFrom(process.env['PORT'])
  const server = createServer()
  try {
    await listen(server)
  } catch (error) {
    if (patience <= 0) throw error
    await sleep(250)
    return tryPort(patience - 250)
  }
  await new Promise((resolve) => server.close(resolve))
}
