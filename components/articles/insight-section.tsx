import type { LitFields } from '@/components/articles/lit-fields.ts'
import { LitLine } from '@/components/articles/lit-text.tsx'
import { pointFields, questionField } from '@/components/articles/shown-fields.ts'
import { Chip } from '@/components/ui/chip.tsx'
import { Section } from '@/components/ui/section.tsx'
import type { InsightView } from '@/lib/articles/types.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

type Props = {
  insights: readonly InsightView[]
  authorship: InsightView['authorship']
  lit: LitFields
  ordinals: ReadonlyMap<number, number>
  locale: Locale
}

/** Questions with answers by one kind of author. A machine's never look like the article: other ground, dashed edge, and words. */
export function InsightSection({ insights, authorship, lit, ordinals, locale }: Props) {
  const t = translator(locale, 'articles')
  const line = (field: string) => (
    <LitLine paragraphs={lit.fields[field] ?? []} ordinals={ordinals} locale={locale} />
  )
  const machine = authorship === 'machine'
  return (
    <Section
      title={t(`insight.${authorship}.title`)}
      aside={machine ? <Chip tone="dashed">{t('insight.machine.label')}</Chip> : null}
    >
      <div
        className={
          machine
            ? 'border-rule-strong border-l-2 border-dashed bg-raised py-3 pr-4 pl-4'
            : 'border-rule-strong border-l-2 pl-4'
        }
      >
        <p className="measure text-muted text-sm">{t(`insight.${authorship}.note`)}</p>
        {insights.map((insight) => {
          const question = questionField(locale, insight)
          return (
            <div key={insight.key} className="measure mt-5">
              <h3 lang={question.lang} className="leading-snug">
                {line(question.field)}
              </h3>
              <ul className="mt-2 grid gap-2.5 text-[0.95rem] leading-normal">
                {insight.points.map((point) => {
                  const { lead, text } = pointFields(locale, insight, point)
                  return (
                    <li key={point.key} className="grid grid-cols-[1rem_1fr]">
                      <span aria-hidden="true" className="mt-[0.7em] h-px w-2 bg-rule-strong" />
                      <span>
                        {point.lead || point.leadJa ? (
                          <span lang={lead.lang} className="block font-semibold">
                            {line(lead.field)}
                          </span>
                        ) : null}
                        <span lang={text.lang}>{line(text.field)}</span>
                      </span>
                    </li>
                  )
                })}
              </ul>
            </div>
          )
        })}
      </div>
    </Section>
  )
}
