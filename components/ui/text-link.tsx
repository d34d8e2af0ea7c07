'use client'

import Link from 'next/link'
import { type ComponentProps, useState } from 'react'

/**
 * An internal link. Fetches its page when the reader points at it or reaches it by keyboard,
 * not as soon as it scrolls into view: a list of sixty links must not cost sixty requests.
 * A place inside a page (#claim-12) is left to the browser: only when it goes there itself
 * does it light the place (:target).
 */
export function TextLink({ href, ...rest }: Omit<ComponentProps<'a'>, 'href'> & { href: string }) {
  const [intent, setIntent] = useState(false)
  if (href.includes('#')) return <a href={href} {...rest} />
  return (
    <Link
      href={href}
      {...rest}
      prefetch={intent ? null : false}
      onPointerEnter={() => setIntent(true)}
      onFocus={() => setIntent(true)}
    />
  )
}
