import type { Persoon } from "@wmo-kit/backoffice";
import { describeGeboortedatum, formatNaam } from "@wmo-kit/domain";

import type { Inwoner } from "../feiten/inwoner.js";
import type { Registerpersoon } from "../feiten/persoonfeiten.js";
import type { Persoonsvergelijking } from "../koppelingen/gegevens-weergave.js";
import { formatAdres } from "../presentation/adres.js";

/** A field that the register knows, and that a professional may take over. */
export type Persoonsveld = Persoonsvergelijking["verschillen"][number]["veld"];

const LABELS: Record<Persoonsveld, string> = { naam: "Naam", geboortedatum: "Geboortedatum", adres: "Adres" };

/** What is kept of an answer of the register: who somebody is and where, not with whom. */
export const toRegisterpersoon = ({ naam, geboortedatum, adres }: Pick<Persoon, "naam" | "geboortedatum" | "adres">): Registerpersoon => ({
  naam,
  geboortedatum,
  ...(adres === undefined
    ? {}
    : {
        adres: {
          straat: adres.straat,
          huisnummer: [`${adres.huisnummer}${adres.huisletter ?? ""}`, ...(adres.toevoeging === undefined ? [] : [adres.toevoeging])].join("-"),
          postcode: adres.postcode,
          plaats: adres.woonplaats,
        },
      }),
});

const tekstVan = (veld: Persoonsveld, persoon: Inwoner | Registerpersoon | undefined): string | null => {
  switch (veld) {
    case "naam":
      return persoon?.naam === undefined ? null : formatNaam(persoon.naam);
    case "geboortedatum":
      return persoon?.geboortedatum === undefined ? null : describeGeboortedatum(persoon.geboortedatum);
    case "adres":
      return formatAdres(persoon?.adres);
  }
};

const VELDEN: readonly Persoonsveld[] = ["naam", "geboortedatum", "adres"];

/** The fields on which dossier and register differ; what the register does not have is no difference. @source W-98.2, W-98.3 */
export const listVerschillen = (hier: Inwoner | undefined, daar: Registerpersoon): Persoonsvergelijking["verschillen"] =>
  VELDEN.flatMap((veld) => {
    const [onze, hunne] = [tekstVan(veld, hier), tekstVan(veld, daar)];
    const gelijk = JSON.stringify(hier?.[veld]) === JSON.stringify(daar[veld]);
    return hunne === null || gelijk || onze === hunne ? [] : [{ veld, label: LABELS[veld], hier: onze, daar: hunne }];
  });

/** The resident with the chosen fields as the register knows them; everything else stays. */
export const neemVeldenOver = (hier: Inwoner | undefined, daar: Registerpersoon, velden: readonly Persoonsveld[]): Inwoner => {
  const gekozen = Object.fromEntries(velden.flatMap((veld) => (daar[veld] === undefined ? [] : [[veld, daar[veld]] as const])));
  return { ...(hier ?? { naam: daar.naam }), ...gekozen };
};
