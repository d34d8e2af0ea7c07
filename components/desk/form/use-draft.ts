'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { JsonObject } from '../fields/spec.ts'

/** What was typed and not saved, kept by this browser: it survives a closed tab and a crash. */
export type Draft = { version: number; values: JsonObject; at: string }

const keyOf = (name: string) => `roro-desk:${name}`

function read(name: string): Draft | null {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(keyOf(name)) ?? 'null')
    if (found === null || typeof found !== 'object' || !('values' in found)) return null
    return found as Draft
  } catch {
    return null
  }
}

function write(name: string, draft: Draft): void {
  try {
    localStorage.setItem(keyOf(name), JSON.stringify(draft))
  } catch {
    // Storage is off or full: the form itself still holds everything.
  }
}

/**
 * Keeps `values` while `dirty`, under `name` ("companies:12", "articles:new").
 * @returns what an earlier visit left (offered once), and how to forget all of it
 */
export function useDraft(name: string, version: number, values: JsonObject, dirty: boolean) {
  const [offered, setOffered] = useState<Draft | null>(null)
  useEffect(() => setOffered(read(name)), [name])
  const latest = useRef<Draft | null>(null)
  latest.current = dirty ? { version, values, at: new Date().toISOString() } : null
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the values starts the wait anew
  useEffect(() => {
    if (!dirty) return
    const keep = () => {
      if (latest.current) write(name, latest.current)
    }
    const timer = setTimeout(keep, 400)
    // A tab closed within the wait still leaves its text.
    window.addEventListener('pagehide', keep)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pagehide', keep)
    }
  }, [name, values, dirty])
  const forget = useCallback(() => {
    setOffered(null)
    latest.current = null
    try {
      localStorage.removeItem(keyOf(name))
    } catch {
      // Nothing was kept.
    }
  }, [name])
  return { offered, dismiss: () => setOffered(null), forget }
}
