import { type Locale, localePath } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

/** A plain GET form: a search has an address and needs no script. */
export function SearchForm({ words, locale }: { words: string; locale: Locale }) {
  const t = translator(locale, 'search')
  return (
    <search>
      <form action={localePath(locale, '/search')} className="mt-3 max-w-2xl">
        <label htmlFor="search-words" className="kicker">
          {t('label')}
        </label>
        <div className="mt-0.5 flex gap-2">
          <input
            id="search-words"
            type="search"
            name="q"
            defaultValue={words}
            maxLength={200}
            className="field"
            aria-describedby="search-hint"
          />
          <button type="submit" className="button button-strong shrink-0">
            {t('submit')}
          </button>
        </div>
        <p id="search-hint" className="mt-1 text-muted text-sm">
          {t('hint')}
        </p>
      </form>
    </search>
  )
}
