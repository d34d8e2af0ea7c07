import type { ReactNode } from 'react'

type Props = {
  /** What kind of page this is, above the title. */
  kicker?: ReactNode
  title: ReactNode
  /** The language the title is really in, where it is not the page's. */
  lang?: string
  /** The name in the other language. */
  other?: { text: string; lang: string }
  children?: ReactNode
}

/** The head of a page: what it is, its name in both languages, one line about it. */
export function PageTitle({ kicker, title, lang, other, children }: Props) {
  return (
    <header className="mb-6">
      {kicker ? <p className="kicker">{kicker}</p> : null}
      <h1 lang={lang} className="mt-1 font-serif text-3xl leading-tight sm:text-4xl">
        {title}
      </h1>
      {other ? (
        <p lang={other.lang} className="mt-1 text-lg text-muted">
          {other.text}
        </p>
      ) : null}
      {children}
    </header>
  )
}
