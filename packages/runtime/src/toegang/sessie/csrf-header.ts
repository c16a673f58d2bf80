/** The header that carries the token of the session on every request that changes something. */
export const CSRF_HEADER = "x-csrf-token";
