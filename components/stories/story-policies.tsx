import { SideStatuses } from '@/components/policies/side-statuses.tsx'
import { Section } from '@/components/ui/section.tsx'
import { TextLink } from '@/components/ui/text-link.tsx'
import { type Locale, localePath, pick } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { PolicyCard } from '@/lib/policies/types.ts'

/** The policies a story is about, each with where it stands today. */
export function StoryPolicies({ policies, locale }: { policies: readonly PolicyCard[]; locale: Locale }) {
  const t = translator(locale, 'stories')
  return (
    <Section title={t('policies')} aside={t('statusToday')}>
      <ul className="grid gap-3">
        {policies.map((policy) => (
          <li key={policy.slug}>
            <TextLink href={localePath(locale, `/policies/${policy.slug}`)} className="underline">
              {pick(locale, policy.name, policy.nameJa)}
            </TextLink>
            <div className="mt-0.5">
              <SideStatuses policy={policy} locale={locale} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
