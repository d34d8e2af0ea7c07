import { describe, expect, it } from 'vitest'
import {
  differing,
  getAt,
  isSameJson,
  moved,
  setAt,
  settled,
} from '../../../components/desk/fields/values.ts'

describe('form values', () => {
  it('are read and set by path, sharing what is not on the way', () => {
    const values = { name: 'x', acts: [{ on: '2025' }, { on: '2026' }] }
    const after = setAt(values, 'acts.1.on', '2027')
    expect(getAt(after, 'acts.1.on')).toBe('2027')
    expect(after.acts[0]).toBe(values.acts[0])
    expect(values.acts[1]).toEqual({ on: '2026' })
    expect(getAt(values, 'acts.7.on')).toBeUndefined()
  })

  it('count an empty text as missing', () => {
    expect(isSameJson({ a: '', b: [] }, { b: [], a: null })).toBe(true)
    expect(differing({ a: 'x', b: '' }, { a: 'y', b: null })).toEqual(['a'])
  })

  it('move in lists', () => {
    expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b'])
  })
})

describe('a form after a save', () => {
  const sent = { text: 'a', claims: [{ id: null, point: '1' }] }
  const current = { text: 'a', claims: [{ id: 9, point: '1' }] }

  it('is what the server now holds', () => {
    expect(settled(sent, sent, current)).toEqual(current)
  })

  it('keeps what was typed meanwhile, and the ids that were given', () => {
    const now = {
      ...sent,
      text: 'ab',
      claims: [
        { id: null, point: '12' },
        { id: null, point: '3' },
      ],
    }
    expect(settled(sent, now, current)).toEqual({
      text: 'ab',
      claims: [
        { id: 9, point: '12' },
        { id: null, point: '3' },
      ],
    })
  })
})
