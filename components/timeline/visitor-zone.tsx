'use client'

import Link from 'next/link'
import { useSyncExternalStore } from 'react'

type Props = {
  /** The view's address with the word ZONE where the zone goes: printView({ …view, clock: 'ZONE' }). */
  href: string
  /** "Your zone: {zone}" with the word ZONE where the zone goes. */
  label: string
  /** The view's clock. */
  clock: string
  className?: string
}

const never = () => () => {}

/**
 * The zone of the visitor's own device as a choice of clock, once a script can tell it; nothing where the device
 * keeps Washington's or Tokyo's time, which are choices already.
 */
export function VisitorZone({ href, label, clock, className }: Props) {
  const zone = useSyncExternalStore(
    never,
    () => Intl.DateTimeFormat().resolvedOptions().timeZone ?? '',
    () => '',
  )
  if (zone === '' || zone === 'America/New_York' || zone === 'Asia/Tokyo') return null
  return (
    <Link
      href={href.replace('ZONE', zone)}
      prefetch={false}
      rel="nofollow"
      className={className}
      aria-current={clock === zone ? 'true' : undefined}
    >
      {label.replace('ZONE', zone)}
    </Link>
  )
}
