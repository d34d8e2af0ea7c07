/** In the browser: a chart's SVG as a PNG. */

const scale = 2

/**
 * @param address of the SVG, on this site
 * @param name of the file, without an ending; what no file system takes is left out
 * @throws where the SVG cannot be had or drawn
 */
export async function savePng(address: string, name: string): Promise<void> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`no drawing: ${answer.status}`)
  // A picture may load what its page's policy lets it: data is.
  const source = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await answer.text())}`
  const picture = new Image()
  picture.src = source
  await picture.decode()
  const canvas = document.createElement('canvas')
  canvas.width = picture.naturalWidth * scale
  canvas.height = picture.naturalHeight * scale
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('nothing to draw with')
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!blob) throw new Error('nothing was drawn')
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = `${name.replace(/[\\/:*?"<>|\s]+/g, '-').slice(0, 80)}.png`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
