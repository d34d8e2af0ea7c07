import { ListFrame } from '@/components/desk/list-frame.tsx'
import { Chip } from '@/components/ui/chip.tsx'
import { DataTable } from '@/components/ui/data-table.tsx'
import { requirePage } from '@/lib/auth/session.ts'
import { db } from '@/lib/db.ts'
import { listAllArticles } from '@/lib/desk/articles.ts'
import { parseListSearch } from '@/lib/desk/search.ts'
import { type Locale, localePath } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { ArticleState } from '@/prisma/generated/enums.ts'

export default async function DeskArticlesPage({
  params,
  searchParams,
}: PageProps<'/[locale]/desk/articles'>) {
  const locale = (await params).locale as Locale
  await requirePage(locale, '/desk/articles')
  const { q, page, state } = parseListSearch(await searchParams)
  const found = await listAllArticles(db(), q, state, page)
  const t = translator(locale, 'desk')
  return (
    <ListFrame
      locale={locale}
      title={t('nav.articles')}
      path="/desk/articles"
      newPath="/desk/articles/new"
      query={{ q, ...(state ? { state } : {}) }}
      filters={
        <div>
          <label className="kicker mb-0.5 block" htmlFor="state">
            {t('columns.state')}
          </label>
          <select className="field" id="state" name="state" defaultValue={state ?? ''}>
            <option value="">{t('anyState')}</option>
            {Object.values(ArticleState).map((one) => (
              <option key={one} value={one}>
                {t(`states.${one}`)}
              </option>
            ))}
          </select>
        </div>
      }
      {...found}
    >
      <DataTable
        caption={t('nav.articles')}
        columns={[
          { key: 'headline', label: t('columns.headline') },
          { key: 'state', label: t('columns.state') },
          { key: 'source', label: t('fields.source') },
          { key: 'publishedOn', label: t('columns.published') },
          { key: 'updatedAt', label: t('columns.updated') },
        ]}
        rows={found.rows.map((article) => ({
          key: article.slug,
          cells: {
            headline: (
              <a className="underline" href={localePath(locale, `/desk/articles/${article.id}`)}>
                {article.headline}
              </a>
            ),
            state: (
              <Chip tone={article.state === 'published' ? 'solid' : 'dashed'}>
                {t(`states.${article.state}`)}
              </Chip>
            ),
            source: <span className="text-muted">{article.source}</span>,
            publishedOn: <span className="whitespace-nowrap">{article.publishedOn}</span>,
            updatedAt: (
              <span className="whitespace-nowrap text-muted">
                {article.updatedAt.slice(0, 16).replace('T', ' ')}
              </span>
            ),
          },
        }))}
      />
    </ListFrame>
  )
}
