/** Where instances on one database tell each other that something public has changed. */
export const channel = 'roro_changed'
