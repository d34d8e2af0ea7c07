/** Marks links to what is watched. @param paths without the language @param label says so to whoever points at one */
export function markWatched(paths: readonly string[], label: string): void {
  const watched = new Set(paths)
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href]')) {
    const path = link.pathname.replace(/^\/ja(?=\/)/, '')
    const marked = watched.has(path) && link.origin === location.origin
    link.toggleAttribute('data-watched', marked)
    if (marked) link.title = label
    else if (link.title === label) link.removeAttribute('title')
  }
}
