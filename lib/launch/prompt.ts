/** Asks at the terminal. */
import { Refusal } from './steps.ts'

/** @returns a password, typed twice and not shown. @throws Refusal without a terminal */
export async function askPassword(): Promise<string> {
  if (!process.stdin.isTTY)
    throw new Refusal('There is no terminal to ask for the password at: pass it with --password-stdin.')
  const first = await askHidden('Password: ')
  if (first !== (await askHidden('Again: ')))
    throw new Refusal('The two passwords differ: nothing was changed.')
  return first
}

function askHidden(question: string): Promise<string> {
  const { stdin, stdout } = process
  stdout.write(question)
  stdin.setRawMode(true).setEncoding('utf8').resume()
  return new Promise((resolve, reject) => {
    let typed = ''
    const finish = (done: () => void) => {
      stdin.off('data', take).setRawMode(false).pause()
      stdout.write('\n')
      done()
    }
    const take = (text: string) => {
      for (const character of text) {
        if (character === '\r' || character === '\n') return finish(() => resolve(typed))
        if (character === '\x03') return finish(() => reject(new Refusal('Nothing was changed.')))
        typed = character === '\x7f' || character === '\b' ? typed.slice(0, -1) : typed + character
      }
    }
    stdin.on('data', take)
  })
}

/** @returns everything that comes in, as text */
export async function readAll(stream: NodeJS.ReadStream): Promise<string> {
  const pieces: string[] = []
  for await (const piece of stream.setEncoding('utf8')) pieces.push(String(piece))
  return pieces.join('')
}
