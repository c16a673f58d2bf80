import { Feiten, Merk, Registertabel } from "@wmo-kit/schermen/kit";
import type { ComponentChildren, JSX } from "preact";

import type { Adviesweergave } from "../../../src/advies/weergave.js";

interface DeelProps {
  readonly id: string;
  readonly titel: string;
  readonly children: ComponentChildren;
}

/** A part of an advice under its own heading. */
export const Deel = ({ id, titel, children }: DeelProps): JSX.Element => (
  <section class="kaart" aria-labelledby={`kop-${id}`}>
    <h2 class="nl-heading nl-heading--level-3" id={`kop-${id}`}>
      {titel}
    </h2>
    {children}
  </section>
);

/** The order: its six things, the list and a single contract. @source W-34, W-37.3, W-38 */
export const Bestelling = ({ bestelling }: Pick<Adviesweergave, "bestelling">): JSX.Element | null =>
  bestelling === null ? null : (
    <Deel id="bestelling" titel="Productbestelling">
      <Feiten feiten={bestelling.regels.map(({ naam, waarde }) => [naam, waarde ?? "nog niet ingevuld"] as const)} />
      {bestelling.mist.length === 0 ? null : <p class="nl-paragraph">Nog invullen: {bestelling.mist.join(", ")}.</p>}
      {bestelling.robLijst === null ? null : (
        <p class="nl-paragraph bijzaak">
          Op de ROB-lijst van {bestelling.robLijst.opgehaaldTekst}. {bestelling.robLijst.isVanVandaag ? null : <Merk toon="let-op" tekst="niet van vandaag" />}
        </p>
      )}
      {bestelling.veegcontract === null ? null : (
        <Feiten
          feiten={[
            ["Veegcontract", bestelling.veegcontract.kenmerk],
            ["Waarom geen aanbieder van de lijst", bestelling.veegcontract.motivering],
          ]}
        />
      )}
    </Deel>
  );

/** What the resident could choose from, and what was explained. @source W-30, W-31, W-41.3, W-78.2 */
export const Keuze = ({ keuze }: Pick<Adviesweergave, "keuze">): JSX.Element | null =>
  keuze === null ? null : (
    <Deel id="keuze" titel="Keuze van de inwoner">
      <Feiten feiten={keuze.regels.map(({ naam, waarde }) => [naam, waarde ?? ""] as const)} />
      {keuze.aanbieders.length === 0 ? null : (
        <Registertabel
          titel="Aangeboden aanbieders"
          koppen={["Aangeboden", "Hoort bij onze organisatie"]}
          rijen={keuze.aanbieders.map(({ aanbieder, verbonden }) => ({ sleutel: aanbieder, cellen: [aanbieder, verbonden ? "ja" : "nee"] }))}
        />
      )}
    </Deel>
  );

/** What is refused, on which ground, and why, to the letter. @source W-35 */
export const Afwijzing = ({ afwijzing }: Pick<Adviesweergave, "afwijzing">): JSX.Element | null =>
  afwijzing === null ? null : (
    <Deel id="afwijzing" titel={afwijzing.isGedeeltelijk ? "Negatief advies over een deel" : "Negatief advies"}>
      <Feiten
        feiten={[
          ["Grond", afwijzing.grond ?? "nog niet gekozen"],
          ["Artikel", afwijzing.artikel ?? ""],
        ]}
      />
      <h3 class="nl-heading nl-heading--level-5">Onderbouwing</h3>
      <p class="nl-paragraph letterlijk">{afwijzing.motivering ?? "Nog niet geschreven."}</p>
      <p class="nl-paragraph bijzaak">De gemeente neemt deze tekst letterlijk over in het besluit.</p>
    </Deel>
  );

/** Who wrote, who reviewed, and why a second pair of eyes is asked. @source W-54.2 */
export const Toets = ({ toets }: Pick<Adviesweergave, "toets">): JSX.Element => (
  <Deel id="toets" titel="Vier ogen">
    {toets.waarom.map((zin) => (
      <p key={zin} class="nl-paragraph">
        {zin}
      </p>
    ))}
    <Feiten
      feiten={[
        ["Geschreven door", toets.opstellers.join(", ")],
        ["Getoetst door", toets.toetser ?? "nog niemand"],
        ...(toets.goedgekeurdOpTekst === null ? [] : [["Goedgekeurd op", toets.goedgekeurdOpTekst] as const]),
        ...(toets.bevinding === null ? [] : [["Bevinding", toets.bevinding] as const]),
      ]}
    />
  </Deel>
);

/** The objections, with what came of them and what was learned. @source W-40 */
export const Bezwaren = ({ bezwaren, dossierId, zaak }: Pick<Adviesweergave, "bezwaren" | "dossierId" | "zaak">): JSX.Element | null =>
  bezwaren.length === 0 ? null : (
    <Deel id="bezwaren" titel="Bezwaar">
      <Registertabel
        titel="Bezwaren"
        koppen={["Ontvangen op", "Informatie gevraagd", "Uitkomst", "Wat ervan is geleerd"]}
        rijen={bezwaren.map(({ ontvangenOpTekst, informatieGevraagd, uitkomst, maatregel }, plaats) => ({
          sleutel: String(plaats),
          cellen: [ontvangenOpTekst, informatieGevraagd ? "ja" : "nee", uitkomst ?? "loopt nog", maatregel ?? ""],
        }))}
      />
      <p class="nl-paragraph">
        <a class="nl-link" href={`/api/dossiers/${dossierId}/adviezen/${zaak}/bezwaardossier`} download>
          Stukken voor Juridische Zaken
        </a>
      </p>
    </Deel>
  );

/** What happened to the advice, the newest on top. */
export const Verloop = ({ verloop }: Pick<Adviesweergave, "verloop">): JSX.Element => (
  <Deel id="verloop" titel="Wat er met dit advies gebeurde">
    <ol class="tijdlijn">
      {verloop.map(({ wanneer, wat, wie, toelichting }, plaats) => (
        <li key={`${plaats}-${wanneer}`}>
          <p class="nl-paragraph">
            {wat}
            {toelichting === null ? "" : `: ${toelichting}`}
          </p>
          <p class="nl-paragraph bijzaak">
            {wanneer}
            {wie === null ? "" : `, ${wie}`}
          </p>
        </li>
      ))}
    </ol>
  </Deel>
);
