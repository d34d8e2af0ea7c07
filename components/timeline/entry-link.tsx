import type { ComponentProps } from 'react'
import { TextLink } from '@/components/ui/text-link.tsx'

type Props = Omit<ComponentProps<'a'>, 'href'> & { href: string; plain: boolean }

/** A link of an entry. Where a page has a thousand of them each is a mere link: nothing to wake up in the browser. */
export function EntryLink({ plain, ...rest }: Props) {
  return plain ? <a {...rest} /> : <TextLink {...rest} />
}
