// In a frame no link may lead away inside it: full pages let nobody frame them. The browser opens each in a tab of its own
// (<base target="_blank">), and the router, which would stay in the frame, never hears of it. Places on the page itself stay here.
addEventListener(
  'click',
  (event) => {
    const link = event.target instanceof Element && event.target.closest('a[href]')
    if (!link) return
    if (link.getAttribute('href').startsWith('#')) link.setAttribute('target', '_self')
    else event.stopImmediatePropagation()
  },
  true,
)
