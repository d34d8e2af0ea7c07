/** What the server says while it imports: one JSON object per line. */
import type { Problem } from './entry.ts'
import type { Counts } from './plan.ts'

export type ImportMessage =
  | { kind: 'progress'; step: 'reading' | 'checking' | 'writing'; percent: number }
  | { kind: 'done'; written: boolean; counts: Counts; problems: Problem[] }
  | { kind: 'failed' }
