/**
 * Lets many connections share the one session that an embedded Postgres has, speaking its wire protocol.
 * Messages are handed over in whole rounds (up to Sync or Query), so that no statement of one connection
 * falls between the parts of another's; a connection in a transaction keeps the others waiting until it ends.
 */
import type { Socket } from 'node:net'

/** What is needed of the embedded database. */
export type Session = {
  /** Runs whole protocol messages; hands each piece of the answer to `onData`. */
  run: (messages: Buffer, onData: (chunk: Uint8Array) => void) => Promise<void>
  inTransaction: () => boolean
}

/** A transaction left idle this long, while others wait, is rolled back and its connection closed. */
const idleLimit = 60_000

const SSL = 80877103
const GSS = 80877104
const CANCEL = 80877102
const letter = (text: string) => text.charCodeAt(0)
const SYNC = Buffer.from([letter('S'), 0, 0, 0, 4])
/** Query("ROLLBACK"). */
const ROLLBACK = Buffer.from('Q\0\0\0\x0dROLLBACK\0', 'latin1')

type Connection = { socket: Socket; pending: Buffer; rounds: Buffer[]; started: boolean; closed: boolean }

/** @returns a function to call with each new socket, and one that waits until the running round is over */
export function shareSession(session: Session) {
  const connections = new Set<Connection>()
  let owner: Connection | undefined
  let ownedSince = 0
  let running = Promise.resolve()
  let busy = false

  async function execute(connection: Connection, round: Buffer): Promise<void> {
    const pieces: Buffer[] = []
    await session.run(round, (chunk) => pieces.push(Buffer.from(chunk)))
    const answer = Buffer.concat(pieces)
    if (!connection.closed) connection.socket.write(answer)
    for (const frame of notifications(answer))
      for (const other of connections)
        if (other !== connection && other.started && !other.closed) other.socket.write(frame)
  }

  /** Ends what a vanished connection left open. */
  async function abandon(connection: Connection): Promise<void> {
    await execute(connection, SYNC)
    if (session.inTransaction()) await execute(connection, ROLLBACK)
  }

  function next(): Connection | undefined {
    if (owner) return owner.closed || owner.rounds.length > 0 ? owner : undefined
    for (const connection of connections) if (connection.rounds.length > 0) return connection
    return undefined
  }

  async function drain(): Promise<void> {
    for (let connection = next(); connection; connection = next()) {
      const round = connection.rounds.shift()
      try {
        if (connection.closed || !round) await abandon(connection)
        else await execute(connection, round)
      } catch {
        // The engine itself failed on this round: nothing sensible can be answered to this connection.
        connection.closed = true
        connection.socket.destroy()
      }
      const open = !connection.closed && (session.inTransaction() || (round ? !endsRound(round) : false))
      owner = open ? connection : undefined
      ownedSince = Date.now()
      // Last served goes last, so that no connection starves another.
      if (connections.delete(connection) && !connection.closed) connections.add(connection)
    }
  }

  function schedule(): void {
    if (busy) return
    busy = true
    running = drain().finally(() => {
      busy = false
      if (next()) schedule()
    })
  }

  const watch = setInterval(() => {
    if (!owner || busy || Date.now() - ownedSince < idleLimit) return
    if ([...connections].some((connection) => connection.rounds.length > 0)) owner.socket.destroy()
  }, 1_000)
  watch.unref()

  function accept(socket: Socket): void {
    const connection: Connection = {
      socket,
      pending: Buffer.alloc(0),
      rounds: [],
      started: false,
      closed: false,
    }
    connections.add(connection)
    socket.setNoDelay(true)
    socket.on('error', () => socket.destroy())
    socket.on('close', () => {
      connection.closed = true
      connections.delete(connection)
      if (owner === connection) schedule()
    })
    socket.on('data', (data) => {
      connection.pending = connection.pending.length > 0 ? Buffer.concat([connection.pending, data]) : data
      receive(connection)
      if (connection.rounds.length > 0) schedule()
    })
  }

  return {
    accept,
    /** Waits for the running round and closes every connection. */
    async close() {
      clearInterval(watch)
      for (const connection of connections) connection.socket.destroy()
      await running
    },
  }
}

/** Moves whole rounds from what has arrived into the connection's queue. */
function receive(connection: Connection): void {
  let roundEnd = 0
  let at = 0
  const { socket } = connection
  while (!connection.closed) {
    const rest = connection.pending.length - at
    if (!connection.started) {
      if (rest < 8) break
      const length = connection.pending.readInt32BE(at)
      const code = connection.pending.readInt32BE(at + 4)
      if (length < 8 || length > 10_000 || code === CANCEL) return void socket.destroy()
      if (rest < length) break
      if (code === SSL || code === GSS) socket.write('N')
      else {
        connection.started = true
        connection.rounds.push(connection.pending.subarray(at, at + length))
      }
      at += length
      roundEnd = at
      continue
    }
    if (rest < 5) break
    const length = 1 + connection.pending.readInt32BE(at + 1)
    if (length < 5) return void socket.destroy()
    if (rest < length) break
    const type = connection.pending[at]
    // Terminate must not reach the session: it belongs to everyone.
    if (type === letter('X')) return void socket.end()
    at += length
    if (type === letter('S') || type === letter('Q') || type === letter('F') || type === letter('H')) {
      connection.rounds.push(connection.pending.subarray(roundEnd, at))
      roundEnd = at
    }
  }
  connection.pending = connection.pending.subarray(roundEnd)
}

/** Whether a round leaves no half-sent statement behind: its last message is not Flush. */
const endsRound = (round: Buffer) => round.length < 5 || round[round.length - 5] !== letter('H')

/** The NotificationResponse messages in an answer: in a real server every listener gets them. */
function* notifications(answer: Buffer): Generator<Buffer> {
  for (let at = 0; at + 5 <= answer.length; ) {
    const end = at + 1 + answer.readInt32BE(at + 1)
    if (answer[at] === letter('A')) yield answer.subarray(at, end)
    at = end
  }
}
