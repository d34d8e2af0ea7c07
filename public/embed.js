// In a frame no link may lead away inside it: full pages let nobody frame them. The browser opens each in a tab of its own
// (<base target="_blank">), and the router, which would stay in the frame, never hears of it.
addEventListener(
  'click',
  (event) => {
    if (event.target instanceof Element && event.target.closest('a[href]')) event.stopImmediatePropagation()
  },
  true,
)
