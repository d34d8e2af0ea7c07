import { Section } from '@/components/ui/section.tsx'
import type { ArticleView } from '@/lib/articles/types.ts'
import { type Locale, pickedLang } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

/** How the article is known, where it was read, and what is to be said of the source. */
export function ArticleProvenance({ article, locale }: { article: ArticleView; locale: Locale }) {
  const t = translator(locale, 'articles')
  const common = translator(locale, 'common')
  const { notes, notesJa, seenAt } = article
  const japanese = locale === 'ja' && notesJa.length === notes.length
  return (
    <Section title={t('provenance.title')}>
      <div className="grid gap-2 text-sm">
        <p>{common(`verified.${article.verified}`)}</p>
        {seenAt && seenAt !== article.canonicalUrl ? (
          <p>
            <a href={seenAt} rel="external nofollow noreferrer" className="underline">
              {t('provenance.seenAt', { host: hostOf(seenAt) })}
            </a>
          </p>
        ) : null}
        {notes.length > 0 ? (
          <ul className="grid gap-2" lang={japanese ? undefined : pickedLang(locale, null)}>
            {(japanese ? notesJa : notes).map((note) => (
              <li key={note} className="border-rule-strong border-l pl-2 text-muted">
                {note}
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </Section>
  )
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url)
