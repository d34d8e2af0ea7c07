/** Vitest's global setup: clears away what earlier runs left in the temporary folder. */
export { sweep as default } from './template.ts'
