/** A text with a capital at the front, as a sentence begins. */
export const metHoofdletter = (tekst: string): string => `${tekst.charAt(0).toUpperCase()}${tekst.slice(1)}`;
