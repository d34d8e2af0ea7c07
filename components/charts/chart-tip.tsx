import type { Reading } from '@/components/charts/readings.ts'
import type { ChartLine } from '@/components/charts/types.ts'

type Props = { reading: Reading; lines: readonly ChartLine[] }

/** What a point says when it is pointed at or reached by keyboard. */
export function ChartTip({ reading: { line, point }, lines }: Props) {
  return (
    <>
      {lines.length > 1 ? <p className="text-muted">{lines[line]?.name}</p> : null}
      <p className="font-semibold">{point.display}</p>
      <p className="text-muted">
        {point.label} · {point.basis}
      </p>
      {point.note ? <p>{point.note}</p> : null}
      {point.others?.map((other) => (
        <p key={`${other.source}/${other.display}`} className="mt-0.5 border-rule border-t pt-0.5">
          {other.display}{' '}
          <span className="text-muted">
            {other.source} · {other.basis}
          </span>
        </p>
      ))}
    </>
  )
}

/** The same as one sentence, to be read out. */
export function wordsOf({ line, point }: Reading, lines: readonly ChartLine[]): string {
  const others = (point.others ?? []).map(({ display, source, basis }) => `${source}: ${display}, ${basis}`)
  return [
    lines.length > 1 ? lines[line]?.name : '',
    point.label,
    point.display,
    point.basis,
    point.note,
    ...others,
  ]
    .filter(Boolean)
    .join('. ')
}
