import { TextLink } from '@/components/ui/text-link.tsx'
import { type Locale, localePath } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

type Props = { slug: string; locale: Locale; on: string; today: string; misread: boolean }

/** Asks for the policy as it stood on any day; a plain GET form, so the answer has an address. */
export function AsOfForm({ slug, locale, on, today, misread }: Props) {
  const t = translator(locale, 'policies')
  const path = localePath(locale, `/policies/${slug}`)
  return (
    <form action={path} className="flex flex-wrap items-end gap-2 text-sm" data-print="no">
      <label className="grid gap-0.5">
        <span className="kicker">{t('form.label')}</span>
        <input
          type="date"
          name="on"
          required
          defaultValue={on}
          min="1900-01-01"
          max="2100-12-31"
          className="field w-auto"
          aria-describedby="as-of-hint"
        />
      </label>
      <button type="submit" className="button">
        {t('form.submit')}
      </button>
      {on === today ? null : (
        <TextLink href={path} className="py-2 underline">
          {t('form.today')}
        </TextLink>
      )}
      <p id="as-of-hint" className={`w-full ${misread ? 'text-warn' : 'text-muted'}`}>
        {misread ? t('form.misread') : t('form.hint')}
      </p>
    </form>
  )
}
