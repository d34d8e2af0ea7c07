/** How much one import may bring. */

/** Where files are sent: outside the addresses that get a language, as those take short bodies only. */
export const importPath = '/api/import'
/** The largest file, in bytes. */
export const largestFile = 50 * 1024 * 1024
/** How many articles one file may hold: they are written in one transaction. */
export const mostArticles = 20_000
