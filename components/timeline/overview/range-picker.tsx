'use client'

import { useRouter } from 'next/navigation'
import { type ComponentType, type PointerEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import type { ColumnsProps } from '@/components/timeline/overview/interactive-columns.tsx'
import { type BinRange, between, binAt, moved } from '@/components/timeline/overview/range.ts'

/** `from`, `to`: first and last day; `first`, `last`: the same in words. */
export type PickerBin = { from: string; to: string; first: string; last: string }

type Props = {
  bins: PickerBin[]
  /** What is chosen now; null: everything. */
  chosen: BinRange | null
  /** The address of a range: what stands before and after its from and to, and the days it has now. */
  address: { path: string; before: string; after: string; from: string | null; to: string | null }
  words: { from: string; to: string; choose: string }
  columns: ColumnsProps
  children: ReactNode
}

/** An end that was being moved by keys goes on being moved after the page of its range has come. */
const moving: { end: 'from' | 'to' | null } = { end: null }
/** Keys pressed one after another choose one range. */
const pause = 500

/** Drag over the columns, or move the two ends by keys: the stream follows. */
export function RangePicker({ bins, chosen, address, words, columns, children }: Props) {
  const router = useRouter()
  const whole = { from: 0, to: bins.length - 1 }
  const [range, setRange] = useState<BinRange | null>(chosen)
  const [drag, setDrag] = useState<number | null>(null)
  const [Columns, setColumns] = useState<ComponentType<ColumnsProps> | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const ends = { from: useRef<HTMLDivElement>(null), to: useRef<HTMLDivElement>(null) }
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const shown = range ?? whole
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page of a range has come
  useEffect(() => {
    if (moving.end) ends[moving.end].current?.focus({ preventScroll: true })
    moving.end = null
    // Whoever was here before the script was not heard.
    if (box.current?.contains(document.activeElement)) interact()
    return () => clearTimeout(timer.current)
  }, [])

  const interact = () => {
    if (Columns) return
    import('@/components/timeline/overview/interactive-columns.tsx').then(
      (module) => setColumns(() => module.InteractiveColumns),
      // The drawing of the server stays.
      () => {},
    )
  }
  const go = (from: string | null | undefined, to: string | null | undefined) => {
    const query = [address.before, from && `from=${from}`, to && `to=${to}`, address.after]
      .filter(Boolean)
      .join('&')
    router.push(query ? `${address.path}?${query}` : address.path, { scroll: false })
  }
  const placeOf = (event: PointerEvent) => {
    const around = box.current?.getBoundingClientRect()
    if (!around) return 0
    return binAt((event.clientX - around.left) / around.width, bins.length)
  }
  const left = (shown.from / bins.length) * 100
  const right = ((shown.to + 1) / bins.length) * 100
  const { plot, height } = columns
  const band = { top: plot.top, height: plot.bottom - plot.top }

  const slider = (end: 'from' | 'to') => {
    const bin = bins[shown[end]]
    return (
      <div
        ref={ends[end]}
        role="slider"
        tabIndex={0}
        aria-label={words[end]}
        aria-valuemin={end === 'from' ? 0 : shown.from}
        aria-valuemax={end === 'from' ? shown.to : bins.length - 1}
        aria-valuenow={shown[end]}
        aria-valuetext={(end === 'from' ? bin?.first : bin?.last) ?? ''}
        // Each reaches outwards from its edge, so that the two never lie over each other.
        className={`absolute w-6 cursor-ew-resize touch-none before:absolute before:inset-y-0 before:w-px before:bg-(--end) after:absolute after:top-1/2 after:h-5 after:w-1.5 after:-translate-y-1/2 after:rounded-full after:bg-(--end) ${
          end === 'from'
            ? '-translate-x-full before:right-0 after:-right-[3px]'
            : 'before:left-0 after:-left-[3px]'
        }`}
        style={{
          ...band,
          left: `${end === 'from' ? left : right}%`,
          ['--end' as string]: range ? 'var(--ink)' : 'var(--rule-strong)',
        }}
        onFocus={interact}
        onPointerDown={(event) => {
          event.stopPropagation()
          event.currentTarget.focus()
          box.current?.setPointerCapture(event.pointerId)
          setDrag(end === 'from' ? shown.to : shown.from)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setRange(chosen)
          clearTimeout(timer.current)
          const next = moved(shown, end, event.key, bins.length)
          if (!next) return
          event.preventDefault()
          setRange(next)
          timer.current = setTimeout(() => {
            moving.end = end
            // The other end stays at the very day it has.
            if (end === 'from') go(bins[next.from]?.from, address.to)
            else go(address.from, bins[next.to]?.to)
          }, pause)
        }}
      />
    )
  }

  return (
    <div
      ref={box}
      className="relative cursor-crosshair touch-pan-y select-none"
      style={{ height }}
      title={words.choose}
      onPointerEnter={interact}
      onPointerDown={(event) => {
        if (event.button !== 0) return
        box.current?.setPointerCapture(event.pointerId)
        const at = placeOf(event)
        setDrag(at)
        setRange({ from: at, to: at })
      }}
      onPointerMove={(event) => {
        if (drag !== null) setRange(between(drag, placeOf(event)))
      }}
      onPointerUp={() => {
        if (drag === null) return
        setDrag(null)
        if (range) go(bins[range.from]?.from, bins[range.to]?.to)
      }}
      onPointerCancel={() => {
        setDrag(null)
        setRange(chosen)
      }}
    >
      {Columns ? <Columns {...columns} /> : children}
      {range ? (
        <>
          <div
            className="pointer-events-none absolute left-0 bg-paper/70"
            style={{ ...band, width: `${left}%` }}
          />
          <div
            className="pointer-events-none absolute right-0 bg-paper/70"
            style={{ ...band, left: `${right}%` }}
          />
        </>
      ) : null}
      {slider('from')}
      {slider('to')}
      {drag !== null && range ? (
        <p
          className="pointer-events-none absolute top-0 left-1/2 -translate-x-1/2 bg-paper px-2 font-semibold text-sm"
          aria-live="polite"
        >
          {`${bins[range.from]?.first} – ${bins[range.to]?.last}`}
        </p>
      ) : null}
    </div>
  )
}
