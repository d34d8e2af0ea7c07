'use client'

import { useEffect, useRef } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { Chip } from '@/components/ui/chip.tsx'
import type { Reading, Twin } from '@/lib/desk/reading.ts'
import { isLocale, localePath, pick } from '@/lib/i18n/locales.ts'

type Props = {
  reading: Reading
  /** Goes on to the form; with a twin, as a copy of the same origin. */
  onGoOn(copyOf: Twin | null): void
  onBack(): void
}

/** "Already here?": the pasted text beside the article it may be, before anything is made of it. */
export function TwinChoice({ reading, onGoOn, onBack }: Props) {
  const t = useTranslations('intake')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { headline, publisher, publishedAt, summary, background, body } = reading.draft.parts
  const own = [summary, background, body].filter(Boolean).join('\n\n')
  const lang = reading.draft.language
  return (
    <section>
      <h2 ref={heading} tabIndex={-1} className="font-serif text-2xl">
        {t('twins.title')}
      </h2>
      <p className="measure mt-1 mb-4 text-muted text-sm">{t('twins.lead')}</p>
      <ul className="grid gap-8">
        {reading.twins.map((twin) => (
          <li key={twin.id} className="grid gap-x-8 gap-y-4 border-rule-strong border-t pt-3 md:grid-cols-2">
            <Side
              title={t('twins.pasted')}
              headline={headline ?? ''}
              lang={lang}
              about={[publisher, publishedAt?.replace('T', ' ')]}
              text={own}
            />
            <TwinSide twin={twin} onCopy={() => onGoOn(twin)} />
          </li>
        ))}
      </ul>
      <div className="mt-6 flex flex-wrap gap-3 border-rule-strong border-t pt-4">
        <button type="button" className="button button-strong" onClick={() => onGoOn(null)}>
          {t('twins.goOn')}
        </button>
        <button type="button" className="button" onClick={onBack}>
          {t('again')}
        </button>
      </div>
    </section>
  )
}

function TwinSide({ twin, onCopy }: { twin: Twin; onCopy(): void }) {
  const t = useTranslations('intake')
  const desk = useTranslations('desk')
  const language = useLocale()
  const locale = isLocale(language) ? language : 'en'
  const percent = Math.round(twin.likeness * 100)
  return (
    <div>
      <Side
        title={t('twins.ours')}
        headline={twin.headline}
        lang={twin.language}
        about={[pick(locale, twin.source.name, twin.source.nameJa), twin.day]}
        text={twin.text}
      />
      <p className="mt-2 flex flex-wrap items-center gap-2 text-sm">
        <Chip tone={twin.state === 'published' ? 'solid' : 'dashed'}>{desk(`states.${twin.state}`)}</Chip>
        {t(`twins.because.${twin.because}`, { percent })}
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        <a className="button" href={localePath(locale, `/desk/articles/${twin.id}`)}>
          {t('twins.open')}
        </a>
        <button type="button" className="button" onClick={onCopy}>
          {t('twins.copy')}
        </button>
      </div>
    </div>
  )
}

type SideProps = {
  title: string
  headline: string
  lang: 'en' | 'ja'
  about: readonly (string | null | undefined)[]
  text: string
}

function Side({ title, headline, lang, about, text }: SideProps) {
  return (
    <div className="min-w-0">
      <p className="kicker">{title}</p>
      <h3 lang={lang} className="font-serif text-lg leading-snug">
        {headline}
      </h3>
      <p className="text-muted text-sm">{about.filter(Boolean).join(' · ')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling text must be reachable by keyboard */}
      <p lang={lang} tabIndex={0} className="mt-2 max-h-56 overflow-y-auto whitespace-pre-line text-sm">
        {text.slice(0, 4000)}
      </p>
    </div>
  )
}
