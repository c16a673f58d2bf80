import { createHash } from "node:crypto";

import { describe, expect, it } from "vitest";

import { makeBeleid } from "../src/bouw/beveilig.js";
import { findDodeVerwijzingen } from "../src/bouw/find-dode-verwijzingen.js";
import { maakBereikbaar } from "../src/bouw/maak-bereikbaar.js";
import { herschrijfVerwijzingen } from "../src/inhoud/herschrijf-verwijzingen.js";

describe("de bouw van de site", () => {
  it("CSP: alleen de scripts die bij het bouwen in de bladzijde stonden mogen draaien, en er gaat niets naar buiten", () => {
    const hash = createHash("sha256").update("let a = 1;").digest("base64");
    const beleid = makeBeleid('<head></head><script>let a = 1;</script><script type="module" src="/x.js"></script>');
    expect(beleid).toContain(`script-src 'self' 'wasm-unsafe-eval' 'sha256-${hash}'`);
    expect(beleid).toContain("connect-src 'self'");
    expect(beleid).not.toContain("'unsafe-inline'");
  });

  it("WCAG 2.1.1: een tabel krijgt een venster met de naam van haar kop, dat het toetsenbord bereikt", () => {
    expect(maakBereikbaar('<h2 id="n">Normen &amp; meer</h2><table class="a"><tr></tr></table><pre>x</pre>')).toBe(
      '<h2 id="n">Normen &amp; meer</h2><div class="tabelvak" role="region" tabindex="0" aria-label="Tabel: Normen &amp; meer"><table class="a"><tr></tr></table></div><pre tabindex="0">x</pre>',
    );
  });

  it("ui.md: een verwijzing naar een bladzijde of een plek die er niet is, wordt gevonden", () => {
    const paginas = [
      { bestand: "a", adres: "/", html: '<p id="hier"></p><a href="/er-is/#goed">1</a><a href="/er-is/#weg">2</a><a href="/er-niet/">3</a><a href="#hier">4</a><a href="https://buiten.example/">5</a>' },
      { bestand: "b", adres: "/er-is/", html: '<p id="goed"></p>' },
    ];
    expect(findDodeVerwijzingen("/bestaat-niet", paginas)).toEqual(["/: /er-is/#weg", "/: /er-niet/"]);
  });

  it("style.md 3: een verwijzing in een bronblad gaat naar de bladzijde, en anders naar de broncode; in een codeblok blijft zij staan", () => {
    const adresboek = new Map([["packages/iwmo/README.md", "pakketten/iwmo"]]);
    const tekst = "[een](packages/iwmo) [twee](packages/iwmo/README.md#findings) [drie](LICENSE)\n```md\n[vier](LICENSE)\n```\n";
    expect(herschrijfVerwijzingen(tekst, "README.md", adresboek)).toBe(
      "[een](/pakketten/iwmo/) [twee](/pakketten/iwmo/#findings) [drie](https://github.com/wmo-kit/wmo-kit/blob/main/LICENSE)\n```md\n[vier](LICENSE)\n```\n",
    );
    expect(() => herschrijfVerwijzingen("[weg](bestaat-niet.md)", "README.md", adresboek)).toThrow("is not there");
  });
});
