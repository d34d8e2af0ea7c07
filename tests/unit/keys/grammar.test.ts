import { expect, it } from 'vitest'
import { patience, read } from '../../../components/keys/grammar.ts'

it('goes where g and a second key say, while it is waiting', () => {
  const { command, pending } = read('g', null, 1000)
  expect({ command, pending }).toEqual({ command: null, pending: 1000 })
  for (const [key, path] of Object.entries({ t: 'timeline', c: 'companies', p: 'policies', m: 'metrics' }))
    expect(read(key, pending, 1000 + patience)).toEqual({
      command: { do: 'go', path: `/${path}` },
      pending: null,
    })
  expect(read('c', pending, 1001 + patience).command).toBeNull()
  expect(read('c', null, 1000).command).toBeNull()
})

it('forgets g at any other key, which means what it always does', () => {
  expect(read('j', 1000, 1001)).toEqual({ command: { do: 'next' }, pending: null })
  expect(read('g', 1000, 2000)).toEqual({ command: null, pending: 2000 })
})
