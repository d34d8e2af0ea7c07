/** What the launcher prints: one line per step with its time, and one sentence for a refusal. */

/** An expected obstacle: its message is one clear sentence that says what to do. Shown without a stack trace. */
export class Refusal extends Error {}

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`

/** Progress of a long step; `text` replaces what was shown before it. */
export type Progress = (text: string) => void

/**
 * Runs one step and prints `label … detail time`. The work returns the detail to print, or nothing.
 * On a terminal, progress is shown in place; elsewhere a line every ten seconds.
 */
export async function step(label: string, work: (progress: Progress) => Promise<string | undefined>) {
  const started = performance.now()
  const terminal = process.stdout.isTTY
  let shown = started
  const progress: Progress = (text) => {
    const now = performance.now()
    if (now - shown < (terminal ? 100 : 10_000)) return
    shown = now
    if (terminal) process.stdout.write(`\r\x1b[K  ${label}: ${text} (${seconds(started)})`)
    else console.log(`  ${label}: ${text} (${seconds(started)})`)
  }
  try {
    const detail = await work(progress)
    if (terminal) process.stdout.write('\r\x1b[K')
    console.log(`  ${label}${detail ? `: ${detail}` : ''} (${seconds(started)})`)
  } catch (error) {
    if (terminal) process.stdout.write('\r\x1b[K')
    throw error
  }
}
