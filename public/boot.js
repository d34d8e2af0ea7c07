// Runs before the first paint: the chosen colours, whether somebody is signed in, and for readers whose system has no Japanese
// type, the font the application carries. English pages name things in Japanese too, but can wait for it.
;(() => {
  const root = document.documentElement
  try {
    const theme = localStorage.getItem('roro-theme')
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
  } catch {}
  // Says only that there may be an account: its place on the page is held for what is asked for later.
  if (/(^|; )roro-signed-in=/.test(document.cookie)) root.dataset.mine = ''
  const carryJapanese = () => {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = '/fonts/noto-sans-jp/index.css'
    // Its place is held until it has come, or cannot come.
    root.dataset.carrying = ''
    const page = new Promise((done) => {
      if (document.readyState === 'complete') done()
      else addEventListener('load', done)
    })
    const settle = () => document.fonts.ready.then(() => delete root.dataset.carrying)
    link.onload = link.onerror = () => page.then(() => setTimeout(settle, 100))
    document.head.append(link)
  }
  if (root.lang === 'ja') carryJapanese()
  else addEventListener('load', () => setTimeout(carryJapanese, 0))
})()
