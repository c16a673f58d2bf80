const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** Whether an address is on this machine itself. */
export const isLoopback = (adres: URL): boolean => LOOPBACK.has(adres.hostname);

/** Whether passwords may travel to an address: https, or this machine itself. @source W3C Secure Contexts, 3.1 (potentially trustworthy) */
export const isVeiligAdres = (adres: URL): boolean => adres.protocol === "https:" || (adres.protocol === "http:" && isLoopback(adres));
