// Runs before the first paint: the chosen colours, and for Japanese readers whose system
// has no Japanese type, the font the application carries.
;(() => {
  const root = document.documentElement
  try {
    const theme = localStorage.getItem('roro-theme')
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
  } catch {}
  if (root.lang === 'ja') {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = '/fonts/noto-sans-jp/index.css'
    document.head.append(link)
  }
})()
