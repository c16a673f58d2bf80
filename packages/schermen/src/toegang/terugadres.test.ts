import { expect, test } from "vitest";

import { readTerugadres, toAanmeldadres } from "./terugadres.js";

test("D-18.1: na het aanmelden bent u terug waar u was, met keuze en stap", () => {
  for (const pagina of ["/dossiers/01a2?toon=te-laat#stap-B2-zaak-1-evaluatie", "/organisatie", "/?toon=bijna"]) {
    const waar = new URL(pagina, "http://kit.test");
    const aanmelden = new URL(toAanmeldadres("/aanmelden", waar), "http://kit.test");
    expect(aanmelden.pathname).toBe("/aanmelden");
    expect(readTerugadres(aanmelden)).toBe(pagina);
  }
  expect(toAanmeldadres("/aanmelden", new URL("http://kit.test/aanmelden"))).toBe("/aanmelden");
});

test.each(["https://elders.test/", "//elders.test/pad", "/\\elders.test", "javascript:alert(1)", "\\\\elders.test", "elders", ""])(
  "D-18.1: een verwijzing naar buiten (%s) leidt na het aanmelden naar de werklijst of een pagina van de kit zelf",
  (naar) => {
    const adres = new URL("http://kit.test/aanmelden");
    adres.searchParams.set("naar", naar);
    expect(new URL(readTerugadres(adres), adres.origin).origin).toBe(adres.origin);
    expect(readTerugadres(adres)).toMatch(/^\/(?![/\\])/);
  },
);
