import type { JSX } from "preact";

import type { Dossierweergave } from "../../../src/api/weergave.js";
import { ZAAKWEGEN } from "./zaakwegen.table.js";

/** The pages that belong to the cases of a resident: the plan, the choice of a professional. */
export const Zaakwegen = ({ dossier: { id: dossierId, zaken } }: { readonly dossier: Dossierweergave }): JSX.Element | null => {
  const wegen = zaken.flatMap((zaak) =>
    ZAAKWEGEN.filter(({ levensloop, toestanden }) => levensloop === zaak.levensloop && (toestanden === undefined || toestanden.includes(zaak.toestand))).map(({ tekst, adres }) => ({
      sleutel: `${zaak.id}-${tekst}`,
      tekst,
      waarvan: `${zaak.titel}, ${zaak.toestandTekst.toLocaleLowerCase("nl")}`,
      adres: adres(dossierId, zaak),
    })),
  );
  if (wegen.length === 0) return null;
  return (
    <nav class="kaart niet-afdrukken" aria-label="Pagina's van dit dossier">
      <ul class="wegen">
        {wegen.map(({ sleutel, tekst, waarvan, adres }) => (
          <li key={sleutel}>
            <a class="nl-link" href={adres}>
              {tekst}
            </a>{" "}
            <span class="bijzaak">({waarvan})</span>
          </li>
        ))}
      </ul>
    </nav>
  );
};
