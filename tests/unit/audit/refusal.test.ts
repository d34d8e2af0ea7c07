import { expect, it } from 'vitest'
import { refusalOf } from '../../../lib/audit/refusal.ts'

it('leaves alone what is no rule of the database', () => {
  for (const error of [
    new Error('x'),
    'x',
    null,
    undefined,
    Object.assign(new Error('x'), { meta: 5, cause: 3 }),
  ]) {
    expect(refusalOf(error)).toBeNull()
  }
  const lost = Object.assign(new Error('gone'), {
    cause: { originalCode: '57P01', originalMessage: 'terminated' },
  })
  expect(refusalOf(lost)).toBeNull()
})

it('names the field where it can', () => {
  const of = (originalCode: string, originalMessage: string) =>
    refusalOf(Object.assign(new Error('x'), { cause: { originalCode, originalMessage } }))
  expect(of('23505', 'duplicate key value violates unique constraint "Company_slug_key"')).toEqual({
    path: 'slug',
    code: 'taken',
  })
  expect(of('23514', 'new row violates check constraint "Unheard_of"')).toMatchObject({ code: 'refused' })
})
