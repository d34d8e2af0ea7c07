import { execFile } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { intakeDraft } from '../../../lib/intake/shape.ts'

const run = promisify(execFile)
const folder = mkdtempSync(join(tmpdir(), 'roro-intake-'))
const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
/** Without any of the variables that name a database. */
const intake = async (...args: string[]) => {
  const env: NodeJS.ProcessEnv = { PATH: process.env['PATH'] ?? '', NODE_ENV: 'production' }
  const done = await run(process.execPath, ['lib/launch/main.ts', 'intake', ...args], { env }).catch(
    (error) => error,
  )
  return { code: done.code ?? 0, out: String(done.stdout), said: String(done.stderr) }
}

/** Made up. */
const news =
  'Honda sells more\n\nTOKYO, Nov 6 (Reuters) - Honda Motor sold 5,000 U.S.-built vehicles in Japan in October, it said.'

describe('npm run intake', () => {
  it('prints the draft of a file, and nothing else', async () => {
    const { code, out, said } = await intake(file('a.txt', news))
    expect([code, said]).toEqual([0, ''])
    const draft = intakeDraft.parse(JSON.parse(out))
    expect(draft).toMatchObject({
      recognised: true,
      parts: { headline: 'Honda sells more', publisher: 'Reuters' },
    })
    expect(draft.claims).toMatchObject([{ mark: '5,000', subject: 'honda' }])
  })

  it('reads pages and Markdown by their names', async () => {
    const page = await intake(
      file('a.html', `<h1>Honda sells more</h1><script>1</script><p>${news.split('\n\n')[1]}</p>`),
    )
    expect(JSON.parse(page.out).parts).toMatchObject({
      headline: 'Honda sells more',
      dateline: 'TOKYO, Nov 6',
    })
    const notes = await intake(file('a.md', `# ${news}`))
    expect(JSON.parse(notes.out).parts).toMatchObject({ headline: 'Honda sells more' })
  })

  it('reads old Japanese files', async () => {
    // "本田" in Shift_JIS, and a sentence of the trade around it in UTF-16.
    const shiftJis = Uint8Array.from([0x96, 0x7b, 0x93, 0x63])
    expect(JSON.parse((await intake(file('sj.txt', shiftJis))).out)).toMatchObject({
      recognised: false,
      language: 'ja',
    })
    const utf16 = Buffer.from(
      '\ufeffホンダの輸出\n\nホンダは10月に米国へ自動車を5000台輸出した。関税は15%だった。',
      'utf16le',
    )
    expect(JSON.parse((await intake(file('u16.txt', utf16))).out)).toMatchObject({
      recognised: true,
      parts: { headline: 'ホンダの輸出' },
    })
  })

  it.each([
    [[], /^Write: npm run/],
    [[folder], /is a folder/],
    [[join(folder, 'none.txt')], /could not be read/],
  ])('refuses %j in one sentence', async (args, message) => {
    const { code, out, said } = await intake(...args)
    expect([code, out]).toEqual([1, ''])
    expect(said.trim()).toMatch(message)
    expect(said.trim()).not.toContain('\n')
  })
})
