import { articleForm } from '@/components/desk/article/article-spec.ts'
import { slugsIn } from '@/components/desk/fields/slugs.ts'
import type { FieldSpec, Json } from '@/components/desk/fields/spec.ts'
import { changesOf } from '@/components/desk/history/changes-of.ts'
import { LogEntry } from '@/components/desk/history/log-entry.tsx'
import { LogFilters } from '@/components/desk/history/log-filters.tsx'
import { logSpecs, logValues } from '@/components/desk/history/log-specs.ts'
import { wordingIn } from '@/components/desk/history/wording.ts'
import { requirePage } from '@/lib/auth/session.ts'
import { db } from '@/lib/db.ts'
import { entityOf, type ThingKind, thingKinds } from '@/lib/desk/kinds.ts'
import { type LogRow, listLog, listLogChoices } from '@/lib/desk/log.ts'
import { logQuery, parseLogSearch } from '@/lib/desk/log-search.ts'
import { listUnits } from '@/lib/desk/revisions.ts'
import { type Locale, localePath } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { namesOf } from '../names.ts'
import { things } from '../things.ts'

/** Every write there was: who, when, what, to which thing, and what it changed. */
export default async function LogPage({ params, searchParams }: PageProps<'/[locale]/desk/log'>) {
  const locale = (await params).locale as Locale
  await requirePage(locale, '/desk/log')
  const search = parseLogSearch(await searchParams)
  const [{ rows, older }, choices] = await Promise.all([listLog(db(), search), listLogChoices(db())])
  const told = rows.map((entry) => ({ entry, ...textsOf(entry) }))
  const slugs: Partial<Record<ThingKind, string[]>> = {}
  for (const { specs, before, after } of told) {
    for (const text of [before, after]) {
      for (const [kind, found] of Object.entries(slugsIn(specs, text)) as [ThingKind, string[]][])
        slugs[kind] = [...(slugs[kind] ?? []), ...found]
    }
  }
  const [names, units] = await Promise.all([namesOf(slugs), listUnits(db(), slugs['metrics'] ?? [])])
  const words = wordingIn(locale, names, units)
  const t = translator(locale, 'history')
  const path = localePath(locale, '/desk/log')
  return (
    <>
      <h1 className="mb-4 font-serif text-3xl">{t('log.title')}</h1>
      <LogFilters search={search} {...choices} thingName={rows[0]?.name ?? null} locale={locale} />
      {rows.length === 0 ? <p className="py-6 text-muted">{t('log.none')}</p> : null}
      <ol className="divide-y divide-rule border-rule border-y empty:hidden">
        {told.map(({ entry, specs, before, after }) => (
          <LogEntry
            key={entry.id}
            entry={entry}
            // What was made or taken away has nothing to be compared with.
            changes={before && after ? changesOf(specs, before, after, words) : []}
            path={pathOf(entry)}
            search={search}
            locale={locale}
          />
        ))}
      </ol>
      <nav className="mt-4 flex gap-4 text-sm" aria-label={translator(locale, 'desk')('pages')}>
        {search.before ? (
          <a className="underline" href={`${path}${logQuery({ ...search, before: null })}`}>
            {t('log.newest')}
          </a>
        ) : null}
        {older ? (
          <a className="underline" rel="next" href={`${path}${logQuery({ ...search, before: older })}`}>
            {t('log.older')}
          </a>
        ) : null}
      </nav>
    </>
  )
}

const kindOf = (entity: string): ThingKind | undefined => thingKinds.find((kind) => entityOf[kind] === entity)

/** The entry's texts and the fields they are compared by: those of the thing's form, or of the log's own. */
function textsOf({ entity, before, after }: LogRow): { specs: FieldSpec[]; before: Json; after: Json } {
  const kind = kindOf(entity)
  const form = kind ? things[kind].spec : entity === 'Article' ? articleForm : null
  const fields = form?.groups.flatMap((group) => group.fields) ?? []
  const specs = [...fields, ...(logSpecs[entity] ?? [])]
  return { specs, before: logValues(entity, before) as Json, after: logValues(entity, after) as Json }
}

/** Where the thing is worked on. */
function pathOf({ entity, entityId }: LogRow): string | null {
  if (entity === 'Article') return `/desk/articles/${entityId}`
  if (entity === 'Setting') return '/desk/settings'
  if (entity === 'User') return '/desk/users'
  const kind = kindOf(entity)
  return kind ? `/desk/${kind}/${entityId}` : null
}
