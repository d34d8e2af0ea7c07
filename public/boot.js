// Runs before the first paint: the chosen colours, and for readers whose system has no Japanese
// type, the font the application carries. English pages name things in Japanese too, but can wait for it.
;(() => {
  const root = document.documentElement
  try {
    const theme = localStorage.getItem('roro-theme')
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
  } catch {}
  const carryJapanese = () => {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = '/fonts/noto-sans-jp/index.css'
    document.head.append(link)
  }
  if (root.lang === 'ja') carryJapanese()
  else addEventListener('load', () => setTimeout(carryJapanese, 0))
})()
