import { NextResponse } from 'next/server'
import { requireRole } from '@/lib/auth/session.ts'
import { db } from '@/lib/db.ts'
import { isRefKind } from '@/lib/desk/kinds.ts'
import { findChoices } from '@/lib/desk/queries.ts'
import { parseListSearch } from '@/lib/desk/search.ts'

/** What a type-ahead offers for ?q=, for editors. */
export async function GET(request: Request, { params }: RouteContext<'/[locale]/desk/find/[kind]'>) {
  const headers = { 'Cache-Control': 'no-store' }
  const editor = await requireRole('editor')
  if (!editor.ok) return NextResponse.json({ error: 'forbidden' }, { status: 403, headers })
  const { kind } = await params
  if (!isRefKind(kind)) return NextResponse.json({ error: 'missing' }, { status: 404, headers })
  const { q } = parseListSearch(Object.fromEntries(new URL(request.url).searchParams))
  return NextResponse.json(await findChoices(db(), kind, q), { headers })
}
