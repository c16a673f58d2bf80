import type { Json } from "@wmo-kit/schermen";

import type { NieuweMelding, VolgendeMelding } from "../api-client.js";

type Gegevens = { readonly [naam: string]: Json };

const tekst = (gegevens: Gegevens, naam: string): string => {
  const waarde = gegevens[naam];
  return typeof waarde === "string" ? waarde : "";
};

/** A text that may be left out. */
const eventueel = <K extends string>(sleutel: K, waarde: string): Partial<Record<K, string>> => (waarde === "" ? {} : ({ [sleutel]: waarde } as Record<K, string>));

const kies = <T extends string>(waarden: readonly [T, ...T[]], waarde: string): T => waarden.find((kandidaat) => kandidaat === waarde) ?? waarden[0];

/** What the form holds, as the API asks it. `codes` are the warnings that were shown, each with its reason in the form. */
export const toMeldinginvoer = (gegevens: Gegevens, kenmerk: string, codes: readonly string[]): NieuweMelding => {
  const { leeftijd, afgestemdMetJeugdteam } = gegevens;
  const relatie = kies(["inwoner", "naaste", "professional", "anders"], tekst(gegevens, "relatie"));
  const vanAnder = relatie !== "inwoner";
  return {
    kenmerk,
    kanaal: kies(["telefoon", "stip", "e-mail", "partner", "balie", "anders"], tekst(gegevens, "kanaal")),
    aanmelder: {
      relatie,
      ...(vanAnder
        ? {
            ...eventueel("naam", tekst(gegevens, "aanmelderNaam")),
            ...eventueel("organisatie", tekst(gegevens, "aanmelderOrganisatie")),
            ...eventueel("telefoon", tekst(gegevens, "aanmelderTelefoon")),
            ...eventueel("email", tekst(gegevens, "aanmelderEmail")),
          }
        : {}),
    },
    inwoner: {
      naam: {
        geslachtsnaam: { achternaam: tekst(gegevens, "achternaam"), ...eventueel("voorvoegsel", tekst(gegevens, "voorvoegsel")) },
        ...eventueel("voornamen", tekst(gegevens, "voornamen")),
        naamGebruik: "1",
      },
      ...eventueel("telefoon", tekst(gegevens, "telefoon")),
      ...eventueel("email", tekst(gegevens, "email")),
      ...eventueel("wijk", tekst(gegevens, "wijk")),
    },
    vraag: tekst(gegevens, "vraag"),
    ...(typeof leeftijd === "number" ? { leeftijd } : {}),
    gezinMetJeugdigen: gegevens["gezinMetJeugdigen"] === true,
    ...(typeof afgestemdMetJeugdteam === "boolean" ? { afgestemdMetJeugdteam } : {}),
    ...(codes.length === 0 ? {} : { erkend: codes.map((code) => ({ code, reden: tekst(gegevens, `reden-${code}`) })) }),
  };
};

/** The same about a resident who is known. @source W-1 */
export const toVolgendeMelding = (gegevens: Gegevens, kenmerk: string, codes: readonly string[]): VolgendeMelding => {
  const { inwoner: _, ...melding } = toMeldinginvoer(gegevens, kenmerk, codes);
  return melding;
};

const BIJ_PAD: Readonly<Record<string, string>> = {
  "aanmelder.naam": "aanmelderNaam",
  "aanmelder.organisatie": "aanmelderOrganisatie",
  "aanmelder.telefoon": "aanmelderTelefoon",
  "aanmelder.email": "aanmelderEmail",
};

/** The field of the form that a finding of the server is about. */
export const findMeldingveld = (pad: readonly (string | number)[]): string => BIJ_PAD[pad.join(".")] ?? String(pad.at(-1) ?? "");
