import { createServer, request } from 'node:http'
import { parentPort, workerData } from 'node:worker_threads'

/** The limit: one answer of the product, byte for byte with its headers, from memory and nothing else. */
request(workerData as string, { headers: { 'accept-encoding': 'gzip' } }, (answer) => {
  const parts: Buffer[] = []
  answer.on('data', (part) => parts.push(part))
  answer.on('end', () => {
    const body = Buffer.concat(parts)
    const headers = answer.rawHeaders.filter((_, index, all) => {
      const name = all[index - (index % 2)]?.toLowerCase()
      return !['date', 'connection', 'keep-alive', 'transfer-encoding', 'content-length'].includes(name ?? '')
    })
    headers.push('content-length', String(body.length))
    const server = createServer((_, response) => response.writeHead(200, headers).end(body))
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      parentPort?.postMessage(typeof address === 'object' ? address?.port : 0)
    })
  })
}).end()
