'use client'

import Link from 'next/link'
import { type ComponentProps, useState } from 'react'

/**
 * An internal link. Fetches its page when the reader points at it or reaches it by keyboard,
 * not as soon as it scrolls into view: a list of sixty links must not cost sixty requests.
 */
export function TextLink(props: ComponentProps<typeof Link>) {
  const [intent, setIntent] = useState(false)
  return (
    <Link
      {...props}
      prefetch={intent ? null : false}
      onPointerEnter={() => setIntent(true)}
      onFocus={() => setIntent(true)}
    />
  )
}
