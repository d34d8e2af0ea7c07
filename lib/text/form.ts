/** @returns the form an action was sent; an empty one when it was sent something else, which every rule then refuses */
export const formOf = (sent: unknown): FormData => (sent instanceof FormData ? sent : new FormData())
