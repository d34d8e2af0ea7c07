import { ActEntry } from '@/components/policies/act-entry.tsx'
import type { Locale } from '@/lib/i18n/locales.ts'
import type { ActView } from '@/lib/policies/types.ts'

/** Every act, newest first; each has an anchor, so that a status can point at what made it. */
export function ActList({ acts, locale, on }: { acts: ActView[]; locale: Locale; on: string }) {
  return (
    <ol className="grid gap-0">
      {acts.map((act) => (
        <li
          key={act.key}
          id={`act-${act.key}`}
          className={`grid gap-x-4 border-rule border-b py-3 target:bg-mark sm:grid-cols-[9rem_1fr] ${
            act.on > on || act.scheduled ? 'border-l-2 border-l-rule-strong border-dashed pl-3' : ''
          }`}
        >
          <ActEntry act={act} locale={locale} />
        </li>
      ))}
    </ol>
  )
}
