import { describe, expect, it } from 'vitest'
import { heard } from '../../../components/keys/heard.ts'

const page = { typing: false, dialog: false, entry: false, mac: false, off: false }
const stroke = (key: string, rest = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  keyCode: 0,
  ...rest,
})

describe('heard', () => {
  it('hears single keys on a page, and no others', () => {
    for (const key of 'jkoxf/[]?gtcpm') expect(heard(stroke(key), page), key).toBe(key)
    for (const key of ['a', 'J', 'Tab', 'Escape', 'ArrowDown', ' ', 'っ', ''])
      expect(heard(stroke(key), page), key).toBeNull()
  })

  it('leaves keys to fields, dialogs, input methods and chords', () => {
    for (const key of ['j', '/', '?', 'x', 'g']) {
      expect(heard(stroke(key), { ...page, typing: true })).toBeNull()
      expect(heard(stroke(key), { ...page, dialog: true })).toBeNull()
      expect(heard(stroke(key, { isComposing: true }), page)).toBeNull()
      expect(heard(stroke(key, { keyCode: 229 }), page)).toBeNull()
      for (const held of ['ctrlKey', 'metaKey', 'altKey'])
        expect(heard(stroke(key, { [held]: true }), page), `${held} ${key}`).toSatisfy(
          (answer) => answer === null || (held === 'ctrlKey' && key === 'k'),
        )
    }
  })

  it('takes Ctrl-K even from fields and with single keys off, but not from an input method or a dialog', () => {
    const chord = stroke('k', { ctrlKey: true })
    expect(heard(chord, page)).toBe('palette')
    expect(heard(chord, { ...page, typing: true, off: true })).toBe('palette')
    expect(heard({ ...chord, isComposing: true }, page)).toBeNull()
    expect(heard(chord, { ...page, dialog: true })).toBeNull()
    expect(heard({ ...chord, altKey: true }, page)).toBeNull()
  })

  it('takes ⌘K on a Mac, where Ctrl-K cuts a line', () => {
    const mac = { ...page, mac: true }
    expect(heard(stroke('k', { metaKey: true }), mac)).toBe('palette')
    expect(heard(stroke('k', { ctrlKey: true }), mac)).toBeNull()
    expect(heard(stroke('k', { metaKey: true }), page)).toBeNull()
  })

  it('can be turned off, and opens by Enter only what has the focus itself', () => {
    expect(heard(stroke('j'), { ...page, off: true })).toBeNull()
    expect(heard(stroke('Enter'), page)).toBeNull()
    expect(heard(stroke('Enter'), { ...page, entry: true })).toBe('Enter')
  })
})
