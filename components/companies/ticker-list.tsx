import type { TickerView } from '@/lib/companies/types.ts'
import { type Locale, pick, pickedLang } from '@/lib/i18n/locales.ts'

type Props = {
  tickers: TickerView[]
  locale: Locale
  /** Without the notes. */
  brief?: boolean
}

/** Where a company is listed: "TSE 7203"; where there is no symbol, what is noted instead. */
export function TickerList({ tickers, locale, brief }: Props) {
  return (
    <ul>
      {tickers.map((ticker) => (
        <li key={ticker.exchange}>
          <span className="text-muted">{ticker.exchange}</span>{' '}
          {ticker.symbol ? <span className="whitespace-nowrap">{ticker.symbol}</span> : null}
          {ticker.note && !brief ? (
            <span lang={pickedLang(locale, ticker.noteJa)} className="text-muted">
              {' '}
              {pick(locale, ticker.note, ticker.noteJa)}
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
