/** Words that come with palette.json, where no message library is: plain texts with {names} to fill. */
import type { Messages } from '@/lib/i18n/messages/all.ts'

type Paths<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Paths<T[K]>}`
}[keyof T & string]

export type KeyWords = Pick<Messages, 'keys' | 'palette'>
export type Say<N extends keyof KeyWords> = (
  key: Paths<KeyWords[N]>,
  args?: Record<string, string | number>,
) => string

type Tree = { [key: string]: string | Tree }

/** @returns the texts of one namespace by their keys */
export function sayer<N extends keyof KeyWords>(words: KeyWords[N]): Say<N> {
  return (key, args = {}) => {
    let at: string | Tree | undefined = words as Tree
    for (const part of key.split('.')) at = typeof at === 'object' ? at[part] : undefined
    return typeof at === 'string' ? at.replaceAll(/\{(\w+)\}/g, (_, name) => String(args[name] ?? '')) : ''
  }
}
