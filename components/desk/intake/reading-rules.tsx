import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

/** The rules and, under each, its words in their order. Their ids are what fields of a figure link to. */
const rules = [
  ['basis', ['actual', 'preliminary', 'estimate', 'forecast', 'guidance', 'target', 'pledge', 'rumour']],
  ['modality', ['did', 'will', 'plans', 'considering', 'may', 'denied']],
  ['approximation', ['exact', 'about', 'at_least', 'up_to']],
  ['comparator', ['stated', 'change', 'negative']],
  ['period', ['fiscal', 'relative', 'rate']],
  ['subject', ['nearest', 'brand', 'country']],
  ['speaker', ['person']],
  ['time', ['zone']],
] as const

/** How numbers are read, so that two editors read alike: each rule with a pattern of words. */
export function ReadingRules({ locale }: { locale: Locale }) {
  const t = translator(locale, 'reading')
  return (
    <div className="measure grid gap-6">
      <p className="text-muted text-sm">{t('lead')}</p>
      {rules.map(([rule, words]) => (
        <section key={rule} id={rule} className="target:bg-mark/30">
          <h2 className="border-rule border-b font-semibold">{t(`rules.${rule}.title`)}</h2>
          <dl className="mt-1 grid gap-2 text-sm">
            {words.map((word) => (
              <div key={word} className="grid gap-x-4 sm:grid-cols-[9rem_1fr]">
                <dt className="font-semibold">
                  {t(`rules.${rule}.${word}.name` as 'rules.basis.actual.name')}
                </dt>
                <dd>
                  {t(`rules.${rule}.${word}.rule` as 'rules.basis.actual.rule')}{' '}
                  <span className="text-muted">
                    {t(`rules.${rule}.${word}.example` as 'rules.basis.actual.example')}
                  </span>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  )
}
