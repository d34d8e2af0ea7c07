'use client'

import type { MineAnswer, MineRequest, MineWritten, NoteAnswer } from '@/lib/mine/answer.ts'

/** What the account has on this page; null when nothing could be asked. */
export async function askMine(search: Record<string, string>): Promise<MineAnswer | null> {
  return ask<MineAnswer>(`/api/mine?${new URLSearchParams(search)}`)
}

export async function askNote(entry: string): Promise<NoteAnswer | null> {
  return ask<NoteAnswer>(`/api/mine?${new URLSearchParams({ note: entry })}`)
}

/** @returns the answer; null when the server was not reached: what was typed must stay where it is */
export async function tell(body: MineRequest): Promise<MineWritten | null> {
  return ask<MineWritten>('/api/mine', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
}

async function ask<T>(url: string, init?: RequestInit): Promise<T | null> {
  try {
    const response = await fetch(url, { ...init, cache: 'no-store', credentials: 'same-origin' })
    return response.ok ? ((await response.json()) as T) : null
  } catch {
    return null
  }
}
