'use client'

import { useEffect, useState } from 'react'

const themes = ['system', 'light', 'dark'] as const
type Theme = (typeof themes)[number]

/** Follows the system unless the reader chooses; the choice stays in this browser only. */
export function ThemeSwitch({ label, options }: { label: string; options: Record<Theme, string> }) {
  const [theme, setTheme] = useState<Theme>('system')
  useEffect(() => {
    const chosen = document.documentElement.dataset['theme']
    if (chosen === 'light' || chosen === 'dark') setTheme(chosen)
  }, [])
  function choose(next: Theme) {
    setTheme(next)
    if (next === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = next
    try {
      if (next === 'system') localStorage.removeItem('roro-theme')
      else localStorage.setItem('roro-theme', next)
    } catch {
      // Storage is off: the choice lasts for this page.
    }
  }
  return (
    <select
      aria-label={label}
      value={theme}
      onChange={(event) => choose(themes.find((name) => name === event.target.value) ?? 'system')}
      className="h-8 rounded-xs border border-rule bg-paper px-1 text-sm"
    >
      {themes.map((name) => (
        <option key={name} value={name}>
          {options[name]}
        </option>
      ))}
    </select>
  )
}
