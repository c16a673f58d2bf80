import type { IsoDatum } from "@wmo-kit/domain/rekenen";
import { Paginakop, readPeildatum } from "@wmo-kit/schermen";
import { codeVan, Deelmenu, Feiten, formatDag, Merk, Registeractie, Registerpagina, toonVan, Waaromuitkomst } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";

import type { Onderaannemerregel } from "../../../src/organisatie/weergave.js";
import { ORGANISATIEWEGEN } from "./deelwegen.table.js";
import { fetchOnderaannemers } from "./organisatie-client.js";

interface OnderaannemerProps {
  readonly onderaannemer: Onderaannemerregel;
  readonly versie: number;
  readonly vandaag: IsoDatum;
  readonly onVastgelegd: () => void;
}

const Onderaannemer = ({ onderaannemer, versie, vandaag, onVastgelegd }: OnderaannemerProps): JSX.Element => {
  const { zaak, naam: vastgelegd, kvkNummer, vorm, producten, toestandTekst, goedkeuring, bewijzen, bewijsOntbreekt, toetsen } = onderaannemer;
  const naam = vastgelegd ?? `Onderaannemer, code ${codeVan(zaak)}`;
  return (
    <li>
      <div class="registerkop">
        <h3 class="nl-heading nl-heading--level-4">{naam}</h3>
        <span class="bijzaak">{toestandTekst}</span>
      </div>
      <Feiten
        feiten={[
          ...(kvkNummer === null ? [] : [["KvK-nummer", kvkNummer] as const]),
          ["Vorm", vorm?.replaceAll("-", " ") ?? "nog niet vastgelegd"],
          ["Producten", producten.length === 0 ? "nog niet vastgelegd" : producten.join(", ")],
          ["Goedkeuring", goedkeuring === null ? <Merk toon="let-op" tekst="nog niet goedgekeurd" /> : <Merk toon="goed" tekst={goedkeuring} />],
          ["Bewijs", bewijzen.length === 0 ? "nog geen" : bewijzen.join(", ")],
        ]}
      />
      {bewijsOntbreekt.length === 0 ? null : (
        <p class="nl-paragraph">
          <Merk toon="fout" tekst="Ontbreekt" /> {bewijsOntbreekt.join(", ")}
        </p>
      )}
      {toetsen.map((toets) => (
        <div key={`${toets.eis}-${toets.product}-${toets.vanaf}`}>
          <p class="nl-paragraph">
            <strong>{toets.titel}</strong>, product {toets.product} vanaf {formatDag(toets.vanaf)}
            {toets.gemeten === null ? "" : `: ${toets.gemeten}`} <Merk toon={toonVan(toets.oordeel)} tekst={toets.oordeel} />
          </p>
          <Waaromuitkomst over={`(${toets.titel}, ${naam})`} uitleg={toets.uitleg} />
        </div>
      ))}
      <Registeractie
        id={`naam-${codeVan(zaak)}`}
        soort="onderaannemer-vastgelegd"
        knop={vastgelegd === null ? "Naam vastleggen" : "Naam wijzigen"}
        over={naam}
        knopsoort="subtle"
        versie={versie}
        vandaag={vandaag}
        vast={{ zaak }}
        voorstel={{ naam: vastgelegd ?? "", kvkNummer: kvkNummer ?? "" }}
        onVastgelegd={onVastgelegd}
      />
      <Registeractie
        id={`tarief-${codeVan(zaak)}`}
        soort="tarief-onderaannemer-vastgelegd"
        knop="Tarief vastleggen"
        over={naam}
        icoon="plus"
        versie={versie}
        vandaag={vandaag}
        vast={{ zaak }}
        keuzes={producten.length === 0 ? {} : { product: producten.map((product) => ({ waarde: product, label: product })) }}
        onVastgelegd={onVastgelegd}
      />
    </li>
  );
};

/** The subcontractors: approval, evidence, and whether the tariff is fair. @source D-25.1, D-25.2, D-25.5 */
export const Onderaannemerspagina = (): JSX.Element => (
  <>
    <Paginakop titel="Onderaannemers" />
    <Deelmenu naam="Organisatie" wegen={ORGANISATIEWEGEN} />
    <Registerpagina wat="de lijst met onderaannemers" haal={fetchOnderaannemers}>
      {({ peildatum, versie, onderaannemers }, vernieuw) => {
        const vandaag = readPeildatum(peildatum);
        if (vandaag === undefined) return null;
        return onderaannemers.length === 0 ? (
          <p class="nl-paragraph kaart">
            Hier staat wie voor u werkt als onderaannemer, of de gemeente dat goedvindt en of het tarief klopt. Begin met{" "}
            <a class="nl-link" href="/organisatie#kop-stappen-organisatie-B6">
              een onderaannemer voordragen bij “Wat er loopt”
            </a>
            .
          </p>
        ) : (
          <ul class="registerlijst">
            {onderaannemers.map((onderaannemer) => (
              <Onderaannemer key={onderaannemer.zaak} onderaannemer={onderaannemer} versie={versie} vandaag={vandaag} onVastgelegd={vernieuw} />
            ))}
          </ul>
        );
      }}
    </Registerpagina>
  </>
);
