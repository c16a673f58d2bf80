/** A moment as text of a fixed width, so that the order of the texts is the order in time. @unit milliseconds, UTC */
export const momentTekst = (epochMs: number): string => new Date(epochMs).toISOString();

/** Milliseconds since 1970 of a stored moment. */
export const momentMs = (tekst: string): number => Date.parse(tekst);
