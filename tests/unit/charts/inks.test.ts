import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inkAt, mostLines } from '../../../components/charts/inks.ts'

const css = readFileSync('app/globals.css', 'utf8')
const themes = ['light', 'dark'] as const
function colourOf(name: string, theme: (typeof themes)[number]): string {
  const found = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css)
  return found?.[theme === 'light' ? 1 : 2] ?? ''
}

/** Relative luminance, as WCAG 2 has it. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
/** L* of CIELAB: lightness as it is seen, 0 to 100. */
const lightness = (hex: string) => 116 * Math.cbrt(luminance(hex)) - 16
const contrast = (a: string, b: string) => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}
const inks = Array.from({ length: mostLines }, (_, index) => inkAt(index))

describe.each(themes)('inks of several lines on %s paper', (theme) => {
  const paper = colourOf('paper', theme)

  it('stand out from it by 3:1 at least', () => {
    for (const { ink } of inks) expect(contrast(colourOf(ink, theme), paper), ink).toBeGreaterThanOrEqual(3)
  })

  it('differ from their neighbours in greyscale, and from all others in ink', () => {
    const colours = inks.map(({ ink }) => colourOf(ink, theme))
    expect(new Set(colours).size).toBe(mostLines)
    for (const [index, colour] of colours.slice(1).entries())
      expect(Math.abs(lightness(colour) - lightness(colours[index] ?? '')), colour).toBeGreaterThan(8)
  })
})

it('give six lines six marks', () => {
  expect(new Set(inks.slice(0, 6).map(({ marker }) => marker)).size).toBe(6)
})
