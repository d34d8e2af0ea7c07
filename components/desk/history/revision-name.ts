import type { RevisionRow } from '@/lib/desk/revisions.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

/** What a text of an article is called: "version 3", or "edit 214" for one kept beside the live article. */
export function revisionName({ id, kind }: Pick<RevisionRow, 'id' | 'kind'>, locale: Locale): string {
  const t = translator(locale, 'history')
  return kind === 'edit' ? t('edit', { number: id.slice(1) }) : t('version', { version: id })
}
