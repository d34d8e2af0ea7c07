import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { messages } from '../../../lib/i18n/messages/all.ts'
import { sourceFiles } from '../layout/tree.ts'

type Tree = { [key: string]: string | Tree }

function flat(tree: Tree, prefix = ''): Map<string, string> {
  const out = new Map<string, string>()
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') out.set(prefix + key, value)
    else for (const [inner, text] of flat(value, `${prefix}${key}.`)) out.set(inner, text)
  }
  return out
}

const en = flat(messages.en as Tree)
const ja = flat(messages.ja as Tree)
/** The ICU arguments of a message: {count}, {name}. */
const args = (text: string) =>
  [...new Set([...text.matchAll(/\{\s*(\w+)\s*[,}]/g)].map((match) => match[1]))].sort()

/** What a template string can become: each ${…} stands for one word. */
const templatePattern = (template: string) =>
  new RegExp(
    `^${template
      .split(/\$\{[^}]*\}/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('[\\w/-]+')}$`,
  )

describe('messages', () => {
  it('exist in both languages', () => {
    expect([...en.keys()].filter((key) => !ja.has(key))).toEqual([])
    expect([...ja.keys()].filter((key) => !en.has(key))).toEqual([])
  })

  it('are not empty', () => {
    expect([...en, ...ja].filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([])
  })

  it('take the same arguments', () => {
    const odd = [...en].filter(([key, text]) => args(text).join() !== args(ja.get(key) ?? '').join())
    expect(odd.map(([key]) => key)).toEqual([])
  })

  it('are Japanese in the Japanese file', () => {
    const same = [...ja].filter(
      ([key, text]) => text === en.get(key) && /[a-z]{4,}/.test(text.replace(/\{[^}]*\}/g, '')),
    )
    const names = /^common\.(siteName|language\.en)$/
    expect(same.map(([key]) => key).filter((key) => !names.test(key))).toEqual([])
  })

  it('are all used', () => {
    const source = sourceFiles()
      .filter((file) => /^(app|components|lib)\//.test(file) && !file.includes('/messages/'))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n')
    // A key counts as used when its last part stands in the source, or when a template string can build it.
    const templates = [...source.matchAll(/`([^`\s]*\$\{[^`]*)`/g)].map((match) =>
      templatePattern(match[1] ?? ''),
    )
    const unused = [...en.keys()].filter((key) => {
      const own = key.split('.').slice(1).join('.')
      return (
        !source.includes(`'${own}'`) &&
        !source.includes(`.${own}`) &&
        !templates.some((pattern) => pattern.test(own))
      )
    })
    expect(unused).toEqual([])
  })
})
