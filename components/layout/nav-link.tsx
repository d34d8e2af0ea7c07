'use client'

import { usePathname } from 'next/navigation'
import { TextLink } from '@/components/ui/text-link.tsx'

/**
 * A section of the masthead, underlined while the reader is in it.
 * `plain` leaves the application's own navigation: the desk has another layout.
 */
export function NavLink({ href, plain, children }: { href: string; plain?: boolean; children: string }) {
  const pathname = usePathname()
  const current = pathname === href || pathname.startsWith(`${href}/`)
  const className = `inline-block border-b-2 px-1.5 py-1.5 sm:px-2 hover:no-underline ${
    current ? 'border-ink font-semibold' : 'border-transparent text-muted hover:text-ink'
  }`
  if (plain) {
    return (
      <a href={href} className={className} aria-current={current ? 'page' : undefined}>
        {children}
      </a>
    )
  }
  return (
    <TextLink href={href} className={className} aria-current={current ? 'page' : undefined}>
      {children}
    </TextLink>
  )
}
