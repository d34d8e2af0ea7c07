import { requireRole } from '@/lib/auth/session.ts'
import { db } from '@/lib/db.ts'
import { isLocale, localePath } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import {
  type BarWords,
  barWords,
  type MineAnswer,
  type NoteAnswer,
  type WatchKind,
} from '@/lib/mine/answer.ts'
import { freshEntries, freshIn } from '@/lib/mine/fresh.ts'
import { getNote, listViews, listWatches, notedEntries } from '@/lib/mine/queries.ts'
import { entryName, query, watchedSlug, watchKinds } from '@/lib/mine/schema.ts'
import { lastVisit, touchVisit } from '@/lib/mine/visits.ts'
import { writeMine } from '@/lib/mine/write-request.ts'
import { emptyView, printView } from '@/lib/timeline/view.ts'

export const dynamic = 'force-dynamic'

const headers = { 'Cache-Control': 'private, no-store' }
const answer = (body: object, status = 200) => Response.json(body, { headers, status })

/**
 * What of an account belongs on a public page: ?locale=ja&kind=view|company|policy|story&key=<query or slug>, or one note:
 * ?note=article:12. Asking on the timeline is what counts as a visit. Without a session: `{ signedIn: false }`.
 */
export async function GET(request: Request): Promise<Response> {
  const user = await requireRole('analyst')
  if (!user.ok) return answer({ signedIn: false } satisfies MineAnswer)
  const { id } = user.value
  const asked = new URL(request.url).searchParams
  const noted = asked.get('note')
  if (noted !== null) {
    const entry = entryName().safeParse(noted)
    const note = entry.success ? await getNote(db(), id, entry.data) : null
    return answer({ signedIn: true, note } satisfies NoteAnswer)
  }
  const typed = asked.get('locale') ?? ''
  const locale = isLocale(typed) ? typed : 'en'
  const { kind, key, view } = placeOf(asked)
  const since = kind === 'view' ? (await touchVisit(db(), id)).previousVisitAt : await lastVisit(db(), id)
  const [views, watches, notes, fresh] = await Promise.all([
    listViews(db(), id),
    listWatches(db(), id),
    notedEntries(db(), id),
    since ? freshEntries(db(), since) : [],
  ])
  const { count } = since ? await freshIn(db(), view, since, new Set(fresh), 0) : { count: 0 }
  const t = translator(locale, 'mine')
  const words = Object.fromEntries(barWords.map((word) => [word, t(`bar.${word}`)])) as BarWords
  return answer({
    signedIn: true,
    owner: id,
    // The page puts the time in, by its visitor's own clock.
    line: since ? t('line', { count, when: '{when}' }) : t('lineFirst'),
    since: since?.toISOString() ?? null,
    count,
    href: `${localePath(locale, '/mine/new')}${view ? `?${view}` : ''}`,
    savedAs: kind === 'view' ? (views.find((one) => one.query === key)?.name ?? null) : null,
    watching: watches.some(
      (one) => one.kind === kind && (kind === 'view' ? one.query : one.named.slug) === key,
    ),
    watched: watches.flatMap(({ path }) => path ?? []),
    noted: notes,
    fresh,
    words,
  } satisfies MineAnswer)
}

/** Where the page stands: what would be watched there, and the view of the timeline that shows it. */
function placeOf(asked: URLSearchParams): { kind: WatchKind; key: string; view: string } {
  const kind = watchKinds.find((one) => one === asked.get('kind')) ?? 'view'
  const typed = asked.get('key') ?? ''
  if (kind === 'view') {
    const parsed = query().safeParse(typed)
    const key = parsed.success ? parsed.data : ''
    return { kind, key, view: key }
  }
  const parsed = watchedSlug.safeParse(typed)
  const key = parsed.success ? parsed.data : ''
  return { kind, key, view: key ? printView({ ...emptyView, [kind]: [key] }) : '' }
}

/** Writes one thing of the account's own: JSON of MineRequest, from this site alone. Answers MineWritten. */
export async function POST(request: Request): Promise<Response> {
  // No form of another site can send this type, and no other site may ask to (there is no CORS here).
  if (!request.headers.get('content-type')?.startsWith('application/json')) return answer({}, 415)
  const body: unknown = await request.json().catch(() => null)
  const user = await requireRole('analyst')
  return answer(await writeMine(db(), user.ok ? user.value.id : null, body))
}
