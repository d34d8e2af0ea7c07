/** Pure: what a view of figures can be taken out as; a PNG is made in the browser, from the SVG. */

export const figureFormats = ['csv', 'json', 'svg'] as const
export type FigureFormat = (typeof figureFormats)[number]

export const isFigureFormat = (text: string): text is FigureFormat =>
  figureFormats.some((format) => format === text)
