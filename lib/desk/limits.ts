/** The most that intake reads at once, in characters; a file's bytes are counted against the same number. */
export const largestText = 1024 * 1024
