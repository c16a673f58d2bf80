import { readFileSync } from "node:fs";

import { expect, it } from "vitest";

import { magRol } from "../src/toegang/recht/mag.js";
import { RECHTCODES } from "../src/toegang/recht/recht.table.js";
import { ROLCODES } from "../src/toegang/recht/rol.table.js";
import * as problemen from "../src/toegang/http/problemen.js";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

it("README: de tabel van rollen en rechten is die van de code", () => {
  expect(readme).toContain(`| right | ${ROLCODES.join(" | ")} |\n`);
  for (const recht of RECHTCODES)
    expect(readme).toContain(`\n| \`${recht}\` | ${ROLCODES.map((rol) => (magRol(rol, recht) ? "x" : "")).join(" | ")} |\n`);
});

it("README: elk probleem van de toegang staat erin, met zijn status", () => {
  const schema = { detail: "", recht: null, noodtoegang: false, seconden: 1, redenen: [] };
  const codes = {
    NietAangemeld: "NIET_AANGEMELD",
    AanmeldenNietGelukt: "AANMELDEN_MISLUKT",
    GeenRecht: "GEEN_RECHT",
    VerouderdePagina: "CSRF_ONGELDIG",
    DossierDicht: "DOSSIER_GESLOTEN",
    TeVaakGeprobeerd: "TE_VEEL_POGINGEN",
    AccountAfgewezen: "CODE_ONGELDIG",
    AccountBotsing: "VERSIE_CONFLICT",
    AccountNietGevonden: "ACCOUNT_ONBEKEND",
    ToegangNuNiet: "OPSLAG",
  } as const satisfies Record<keyof typeof problemen, string>;
  const alle = [
    new problemen.NietAangemeld({ ...schema, code: codes.NietAangemeld }),
    new problemen.AanmeldenNietGelukt({ ...schema, code: codes.AanmeldenNietGelukt }),
    new problemen.GeenRecht({ ...schema, code: codes.GeenRecht }),
    new problemen.VerouderdePagina({ ...schema, code: codes.VerouderdePagina }),
    new problemen.DossierDicht({ ...schema, code: codes.DossierDicht }),
    new problemen.TeVaakGeprobeerd({ ...schema, code: codes.TeVaakGeprobeerd }),
    new problemen.AccountAfgewezen({ ...schema, code: codes.AccountAfgewezen }),
    new problemen.AccountBotsing({ ...schema, code: codes.AccountBotsing }),
    new problemen.AccountNietGevonden({ ...schema, code: codes.AccountNietGevonden }),
    new problemen.ToegangNuNiet({ ...schema, code: codes.ToegangNuNiet }),
  ];
  expect(alle).toHaveLength(Object.keys(problemen).length);
  for (const { type, status, code } of alle) {
    const stuk = new RegExp(`\\n### ${new URL(type).hash.slice(1)}\\n\\n([^#]+)`).exec(readme)?.[1];
    expect(stuk).toContain(`Status ${status}`);
    expect(stuk).toContain(`\`${code}\``);
  }
});
