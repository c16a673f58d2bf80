const LOKAAL = new Set(["", "localhost", "127.0.0.1", "[::1]"]);

/** Words of `sslmode` that check less than the certificate and the name, or that drivers read in different ways. */
const HALF = new Set(["prefer", "require", "verify-ca"]);

/**
 * The address of the database with TLS in it. Another machine is only spoken to over TLS with a checked certificate,
 * unless the address says `sslmode=disable` or `sslmode=no-verify` itself.
 */
export const requireTls = (adres: string): string => {
  const url = URL.parse(adres);
  if (url === null) return adres;
  const modus = url.searchParams.get("sslmode");
  const isElders = !LOKAAL.has(url.hostname) && !url.searchParams.has("host");
  if (HALF.has(modus ?? "") || (modus === null && isElders)) url.searchParams.set("sslmode", "verify-full");
  return url.href;
};
