const VELD = "naar";

/** Where one signs in, with the place to go back to; the place is an address of a page, which never holds personal data. */
export const toAanmeldadres = (aanmeldpagina: string, { pathname, search, hash }: Pick<URL, "pathname" | "search" | "hash">): string =>
  pathname === aanmeldpagina || `${pathname}${search}${hash}` === "/"
    ? aanmeldpagina
    : `${aanmeldpagina}?${new URLSearchParams({ [VELD]: `${pathname}${search}${hash}` }).toString()}`;

/**
 * The page to go back to after signing in. Only a page of this kit: a link from elsewhere must not lead a person who has just signed in away.
 *
 * @source OWASP, Unvalidated Redirects and Forwards Cheat Sheet
 */
export const readTerugadres = (adres: URL): string => {
  const gevraagd = adres.searchParams.get(VELD) ?? "/";
  const doel = URL.parse(gevraagd, adres.origin);
  if (doel === null || doel.origin !== adres.origin || !gevraagd.startsWith("/")) return "/";
  return `${doel.pathname}${doel.search}${doel.hash}`;
};
