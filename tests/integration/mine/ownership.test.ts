import { beforeAll, describe, expect, it } from 'vitest'
import { limits } from '../../../lib/mine/limits.ts'
import { deleteView, moveView, renameView, saveView } from '../../../lib/mine/mutations.ts'
import { deleteNote, saveNote } from '../../../lib/mine/notes.ts'
import { getNote, listNotes, listViews, listWatches, notedEntries } from '../../../lib/mine/queries.ts'
import { deleteWatch, setWatch } from '../../../lib/mine/watches.ts'
import { writeMine } from '../../../lib/mine/write-request.ts'
import { testDatabase } from '../../support/database.ts'
import { addPerson } from '../../support/people.ts'
import { addArticle, addCompany } from '../../support/rows.ts'

const { db } = await testDatabase()
let ann = ''
let bob = ''
let article = 0
let draft = 0

beforeAll(async () => {
  ann = (await addPerson(db, 'analyst')).userId
  bob = (await addPerson(db, 'admin')).userId
  article = (await addArticle(db, '2026-01-05')).id
  draft = (await addArticle(db, '2026-01-05', { state: 'draft' })).id
  await addCompany(db, 'made-up-motors', 'Made-up Motors')
})

const view = (name: string, query = 'company=made-up-motors') => ({ name, query, watched: false })
const names = async (userId: string) => (await listViews(db, userId)).map(({ name }) => name)
const onCompany = (on: boolean) => ({ kind: 'company' as const, key: 'made-up-motors', on })

describe('saved views', () => {
  it('belong to one account, whatever another asks', async () => {
    const saved = await saveView(db, ann, view('A'))
    const id = saved.ok ? saved.value.id : 0
    expect(await names(bob)).toEqual([])
    expect(await renameView(db, bob, id, 'B')).toMatchObject({ ok: false, kind: 'missing' })
    expect(await moveView(db, bob, id, 'up')).toMatchObject({ ok: false, kind: 'missing' })
    expect(await deleteView(db, bob, id)).toMatchObject({ ok: false, kind: 'missing' })
    expect(await names(ann)).toEqual(['A'])
    expect(await saveView(db, bob, view('A'))).toMatchObject({ ok: true })
  })

  it('have each their own name, and the order their owner gives them', async () => {
    const second = await saveView(db, ann, { ...view('B'), watched: true })
    await saveView(db, ann, view('C'))
    expect(await saveView(db, ann, view('B'))).toMatchObject({ issues: [{ path: 'name', code: 'taken' }] })
    const id = second.ok ? second.value.id : 0
    expect(await renameView(db, ann, id, 'A')).toMatchObject({ issues: [{ path: 'name', code: 'taken' }] })
    await moveView(db, ann, id, 'up')
    await moveView(db, ann, id, 'up')
    expect(await names(ann)).toEqual(['B', 'A', 'C'])
    expect((await listWatches(db, ann)).map(({ kind, named }) => [kind, named.name])).toEqual([['view', 'B']])
    expect(await deleteView(db, ann, id)).toMatchObject({ ok: true })
    expect(await listWatches(db, ann)).toEqual([])
  })

  it('end at their limit', async () => {
    const { userId } = await addPerson(db, 'analyst')
    await db.savedView.createMany({
      data: Array.from({ length: limits.views }, (_, at) => ({
        userId,
        position: at,
        name: `${at}`,
        query: '',
      })),
    })
    expect(await saveView(db, userId, view('one more'))).toMatchObject({ issues: [{ code: 'too-many' }] })
  })
})

describe('watching', () => {
  it('is said once, and undone by its owner alone', async () => {
    expect(await setWatch(db, ann, onCompany(true))).toMatchObject({ ok: true })
    expect(await setWatch(db, ann, onCompany(true))).toMatchObject({ ok: true })
    const [watch, ...more] = await listWatches(db, ann)
    expect(watch).toMatchObject({
      kind: 'company',
      query: 'company=made-up-motors',
      path: '/companies/made-up-motors',
    })
    expect(more).toEqual([])
    await setWatch(db, bob, onCompany(false))
    expect(await deleteWatch(db, bob, watch?.id ?? 0)).toMatchObject({ kind: 'missing' })
    expect(await listWatches(db, ann)).toHaveLength(1)
    expect(await setWatch(db, ann, { kind: 'policy', key: 'nothing', on: true })).toMatchObject({
      kind: 'missing',
    })
    expect(await setWatch(db, ann, { kind: 'view', key: 'q=unsaved', on: true })).toMatchObject({
      kind: 'missing',
    })
  })
})

describe('notes', () => {
  it('are read and changed by their owner alone', async () => {
    const entry = `article:${article}` as const
    expect(await saveNote(db, ann, { entry, text: 'Mine.', version: 0 })).toMatchObject({ ok: true })
    expect(await getNote(db, bob, entry)).toBeNull()
    expect(await notedEntries(db, bob)).toEqual([])
    expect((await listNotes(db, bob, '', 10)).total).toBe(0)
    expect(await deleteNote(db, bob, { entry, version: 1 })).toMatchObject({ kind: 'missing' })
    expect((await listNotes(db, ann, 'mine', 10)).notes).toMatchObject([{ entry, text: 'Mine.' }])
    expect((await listNotes(db, ann, 'nothing such', 10)).total).toBe(0)
    expect(await db.auditEntry.count({ where: { userId: ann } })).toBe(0)
  })

  it('meet a conflict with both texts when another window was first', async () => {
    const entry = `article:${article}` as const
    expect(await saveNote(db, ann, { entry, text: 'Second.', version: 1 })).toMatchObject({ ok: true })
    const late = await saveNote(db, ann, { entry, text: 'Too late.', version: 1 })
    expect(late).toMatchObject({ ok: false, kind: 'conflict', held: { text: 'Second.', version: 2 } })
    expect(await deleteNote(db, ann, { entry, version: 1 })).toMatchObject({ kind: 'conflict' })
    expect(await getNote(db, ann, entry)).toEqual({ text: 'Second.', version: 2 })
    expect(await saveNote(db, ann, { entry, text: 'Both.', version: 2 })).toMatchObject({ ok: true })
    await deleteNote(db, ann, { entry, version: 3 })
    expect(await saveNote(db, ann, { entry, text: 'Gone.', version: 3 })).toMatchObject({
      kind: 'conflict',
      held: null,
    })
  })

  it('stand beside public entries, and outlive them', async () => {
    const hidden = { entry: `article:${draft}`, text: 'x', version: 0 } as const
    expect(await saveNote(db, ann, hidden)).toMatchObject({ kind: 'missing' })
    const { id } = await addArticle(db, '2026-01-06', { headline: 'Here for a day' })
    await saveNote(db, ann, { entry: `article:${id}`, text: 'Kept.', version: 0 })
    await db.article.update({ where: { id }, data: { state: 'archived' } })
    const { notes } = await listNotes(db, ann, 'kept', 10)
    expect(notes).toMatchObject([{ about: 'Here for a day', path: null, text: 'Kept.' }])
    const again = { entry: `article:${id}`, text: 'Kept on.', version: 1 } as const
    expect(await saveNote(db, ann, again)).toMatchObject({ ok: true })
  })
})

describe('what a page sends', () => {
  it.each([null, 7, 'text', [], {}, { do: 'drop' }, { do: 'save', name: '\u0000', query: '' }])(
    '%j changes nothing',
    async (body) => {
      expect(await writeMine(db, ann, body)).toMatchObject({ ok: false, kind: 'invalid' })
    },
  )

  it('is refused without a session, whatever it is', async () => {
    const body = { do: 'save', locale: 'en', name: 'X', query: '', watched: false }
    expect(await writeMine(db, null, body)).toMatchObject({ ok: false, kind: 'forbidden' })
  })

  it('is told what is wrong with it in its language, and kept as the one address of the view', async () => {
    const sent = { do: 'save', locale: 'ja', query: 'x=1&company=made-up-motors&per=7', watched: false }
    const long = await writeMine(db, ann, { ...sent, name: 'x'.repeat(81) })
    expect(long).toMatchObject({ issues: [{ path: 'name', text: '長すぎます。80文字までです。' }] })
    expect(await writeMine(db, ann, { ...sent, name: 'From a page' })).toEqual({ ok: true })
    expect((await listViews(db, ann)).at(-1)).toMatchObject({ query: 'company=made-up-motors' })
    const note = { do: 'note', locale: 'en', entry: 'claim:0', text: 'x', version: 0 }
    expect(await writeMine(db, ann, note)).toMatchObject({ issues: [{ path: 'entry' }] })
  })
})

it('all of it goes with the account', async () => {
  await db.user.delete({ where: { id: ann } })
  const where = { userId: ann }
  const left = [db.savedView.count({ where }), db.watch.count({ where }), db.entryNote.count({ where })]
  expect(await Promise.all(left)).toEqual([0, 0, 0])
})
