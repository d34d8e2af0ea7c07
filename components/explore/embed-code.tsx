'use client'

import { useEffect, useId, useState } from 'react'

type Props = {
  /** The embed's address; a path where the installation was not told its own. */
  src: string
  title: string
  height: number
  label: string
}

/** What to paste into another page. Where only the browser knows this site's address, it fills it in. */
export function EmbedCode({ src, title, height, label }: Props) {
  const id = useId()
  const [address, setAddress] = useState(src)
  useEffect(() => setAddress(new URL(src, window.location.origin).href), [src])
  const quoted = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  return (
    <>
      <label htmlFor={id} className="kicker block">
        {label}
      </label>
      <textarea
        id={id}
        readOnly
        rows={4}
        spellCheck={false}
        className="field font-mono text-2xs"
        onFocus={(event) => event.currentTarget.select()}
        value={`<iframe src="${quoted(address)}" title="${quoted(title)}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`}
      />
    </>
  )
}
