import { useRouter } from 'next/navigation'
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { Held } from '@/components/keys/held.ts'
import { Modal } from '@/components/keys/modal.tsx'
import { type Say, sayer } from '@/components/keys/say.ts'
import { actionsOf, asOfHref, dayIn } from '@/components/palette/actions.ts'
import { articleItem, type Item, offered, thingItem } from '@/components/palette/items.ts'
import { Offers } from '@/components/palette/offers.tsx'
import { keepRecent, readRecent } from '@/components/palette/recent.ts'
import { useArticles } from '@/components/palette/use-articles.ts'
import { hintCookie } from '@/lib/auth/hint.ts'
import { type Locale, localePath } from '@/lib/i18n/locales.ts'

type Props = { held: Held; locale: Locale; onClose: () => void; onHelp: () => void }

/** Everything that has a name and everything that can be done, by what is typed: a combobox over a grouped list. */
export function Palette({ held, locale, onClose, onHelp }: Props) {
  const router = useRouter()
  const id = useId()
  const say = useMemo(() => sayer<'palette'>(held.words.palette), [held])
  const [typed, setTyped] = useState('')
  const [asking, setAsking] = useState(false)
  const [at, setAt] = useState(0)
  const field = useRef<HTMLInputElement>(null)
  const [page] = useState(() => ({
    locale,
    pathname: location.pathname,
    search: location.search,
    signedIn: document.cookie.includes(`${hintCookie}=`),
  }))
  const [recent] = useState(readRecent)
  const articles = useArticles(asking ? '' : typed, locale)
  // biome-ignore lint/correctness/useExhaustiveDependencies: made once for a time that the palette is open
  const known = useMemo(() => {
    const ask = () => {
      setAsking(true)
      setTyped('')
      field.current?.focus()
    }
    return [...held.things.map((thing) => thingItem(thing, locale)), ...actionsOf(page, say, onHelp, ask)]
  }, [held, page, say])
  const last = lastItems(typed, say, locale, (day) => asOfHref(page, day))
  const groups = useMemo(
    () =>
      asking
        ? [{ group: 'action' as const, items: last.filter(({ key }) => key === 'action:asofDay') }]
        : offered(
            typed,
            known,
            recent,
            articles.found.map((one) => articleItem(one, locale)),
            last,
            locale,
          ),
    [typed, known, recent, articles, locale, asking, last],
  )
  const items = groups.flatMap((group) => group.items)
  const active = items[Math.min(at, items.length - 1)]

  // The dialog is for typing into, not for its first button; it has opened by now.
  useEffect(() => field.current?.focus(), [])

  useEffect(() => {
    if (active) document.getElementById(`${id}${active.key}`)?.scrollIntoView({ block: 'nearest' })
  }, [active, id])

  function choose(item: Item, apart: boolean) {
    if (!/^action:(search|asofDay)$/.test(item.key)) keepRecent(item.recent ?? { key: item.key })
    if (item.href && apart) {
      window.open(item.href, '_blank', 'noopener')
      return
    }
    if (!item.stays) onClose()
    if (item.href && item.hard) location.assign(item.href)
    else if (item.href) router.push(item.href)
    // After the dialog has gone: printing and other dialogs need the page.
    else if (item.stays) item.run?.()
    else setTimeout(() => item.run?.())
  }

  function press(event: KeyboardEvent) {
    // The keys that confirm a conversion from kana are the input method's.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + 8, PageUp: at - 8 }[event.key]
    if (to !== undefined && items.length > 0) {
      event.preventDefault()
      const step = Math.abs(to - at) === 1
      setAt(step ? (to + items.length) % items.length : Math.max(0, Math.min(items.length - 1, to)))
    } else if (event.key === 'Enter') {
      event.preventDefault()
      if (active) choose(active, event.ctrlKey || event.metaKey)
    } else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
      event.preventDefault()
      onClose()
    }
  }

  const looking = articles.state === 'asking'
  const counted = looking ? say('searching') : say('count', { count: items.length })
  return (
    <Modal
      title={say('title')}
      close={say('close')}
      onClose={onClose}
      className="w-[min(44rem,calc(100vw-1rem))]"
    >
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-expanded={items.length > 0}
        aria-controls={`${id}list`}
        aria-activedescendant={active ? `${id}${active.key}` : undefined}
        aria-autocomplete="list"
        aria-label={say('title')}
        placeholder={asking ? say('dayHint') : say('placeholder')}
        value={typed}
        maxLength={200}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="go"
        className="field mt-3"
        onChange={(event) => {
          setTyped(event.target.value)
          setAt(0)
        }}
        onKeyDown={press}
      />
      <Offers id={id} groups={groups} active={active} say={say} onChoose={choose} onPoint={setAt} />
      {typed !== '' && items.length <= 1 && !looking && !asking ? (
        <p className="py-2 text-muted text-sm">{say('nothing')}</p>
      ) : null}
      {articles.state === 'failed' ? (
        <p className="py-2 text-sm text-warn" role="alert">
          {say('searchFailed')}
        </p>
      ) : null}
      <p className="mt-2 flex justify-between gap-4 border-rule border-t pt-2 text-2xs text-muted">
        <span>{say('keys')}</span>
        <span role="status">{typed === '' ? '' : counted}</span>
      </p>
    </Modal>
  )
}

/** What fits whatever was typed: the search of everything, and of a day the timeline as of it. */
function lastItems(
  typed: string,
  say: Say<'palette'>,
  locale: Locale,
  asOf: (day: string) => string,
): Item[] {
  const words = typed.trim()
  if (words === '') return []
  const day = dayIn(words)
  const query = new URLSearchParams({ q: words.toWellFormed() })
  return [
    ...(day
      ? [
          {
            key: 'action:asofDay',
            group: 'action' as const,
            label: say('action.asofDay', { day }),
            folded: [],
            href: asOf(day),
          },
        ]
      : []),
    {
      key: 'action:search',
      group: 'article',
      label: say('action.search', { words }),
      folded: [],
      href: localePath(locale, `/search?${query}`),
    },
  ]
}
