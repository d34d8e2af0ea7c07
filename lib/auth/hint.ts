/**
 * A cookie that scripts may read and that proves nothing: public pages are the same for everyone, and ask for what
 * belongs to an account only where this says that there may be one. Signing in sets it, signing out clears it.
 */
export const hintCookie = 'roro-signed-in'
