import "./onderzoek.css";

import { Foutmelding, heeftConcept, Laden, lastOpslag, Melding, Paginakop, readPeildatum, toStapsleutel, useVraag, type Stapweergave } from "@wmo-kit/schermen";
import type { JSX } from "preact";
import { useRoute } from "preact-iso";
import { useEffect, useRef, useState } from "preact/hooks";

import type { Dossierweergave } from "../../../src/api/weergave.js";
import type { Onderzoekweergave } from "../../../src/onderzoek/weergave.js";
import { Deelvragen } from "./deelvragen.js";
import { Dekking } from "./dekking.js";
import { fetchOnderzoek } from "./onderzoek-client.js";
import { conceptVanStap, Onderzoekstap } from "./onderzoekstap.js";
import { Pgb } from "./pgb.js";
import { Expertteam, Netwerk } from "./samenwerking.js";
import { Tijd } from "./tijd.js";
import { Verslag } from "./verslag.js";
import { Vervolgstappen } from "./vervolgstappen.js";
import { Voorwaarden } from "./voorwaarden.js";

/** The steps of the report and the decision, in their order; the others of an investigation stand behind one line. */
const VERSLAGSTAPPEN = ["verslag-opgesteld", "inwoner-reageerde-op-verslag", "verslag-vastgesteld", "onderzoek-besloten"];

const isVanVerslag = ({ gebeurtenis }: Stapweergave): boolean => VERSLAGSTAPPEN.includes(gebeurtenis);
const inVolgorde = (stappen: readonly Stapweergave[]): readonly Stapweergave[] =>
  stappen.filter(isVanVerslag).toSorted((een, ander) => VERSLAGSTAPPEN.indexOf(een.gebeurtenis) - VERSLAGSTAPPEN.indexOf(ander.gebeurtenis));

// The hardship clause is only asked where it can hold. @source W-28.3
const zonderHardheid = (stap: Stapweergave): Stapweergave => ({ ...stap, velden: stap.velden.filter(({ naam }) => naam !== "hardheid") });

interface OnderzoekdelenProps {
  readonly onderzoek: Onderzoekweergave;
  readonly onOnderzoek: (onderzoek: Onderzoekweergave) => void;
  readonly onVernieuw: () => void;
}

const Onderzoekdelen = ({ onderzoek: gehaald, onOnderzoek, onVernieuw }: OnderzoekdelenProps): JSX.Element | null => {
  // Right after a step the page is still being fetched anew: who goes straight on is not in their own way.
  const [nieuwste, setNieuwste] = useState(0);
  const onderzoek = { ...gehaald, versie: Math.max(gehaald.versie, nieuwste) };
  const { dossierId, zaak, versie, mogelijk } = onderzoek;
  const vandaag = readPeildatum(onderzoek.peildatum);
  const [open, setOpen] = useState(() => {
    const begonnen = mogelijk.find((stap) => stap.stand !== "geblokkeerd" && heeftConcept(conceptVanStap(dossierId, stap)));
    return begonnen === undefined ? undefined : toStapsleutel(begonnen);
  });
  const [opgeslagen, setOpgeslagen] = useState<{ readonly titel: string; readonly om: string | undefined }>();
  const melder = useRef<HTMLDivElement>(null);
  useEffect(() => melder.current?.focus(), [opgeslagen]);
  if (vandaag === undefined) return null;

  const openStap = (sleutel: string): void => {
    setOpgeslagen(undefined);
    setOpen(sleutel);
  };
  const sluit = (): void => setOpen(undefined);
  const gezet = (titel: string, dossier: Dossierweergave): void => {
    setOpen(undefined);
    setOpgeslagen({ titel, om: lastOpslag(dossier.tijdlijn) });
    setNieuwste(dossier.versie);
    onVernieuw();
  };
  const sleutelVan = (gebeurtenis: string): string => toStapsleutel({ levensloop: "A2", zaak, gebeurtenis });
  const vanOnderzoek = mogelijk
    .filter((stap) => stap.zaak === zaak && !/^stap-\d-vastgelegd$/u.test(stap.gebeurtenis))
    .map((stap) => (onderzoek.isHerindicatie ? stap : zonderHardheid(stap)));
  const vervolg = {
    dossierId,
    versie,
    alle: mogelijk,
    vandaag,
    open,
    onOpen: (stap: Stapweergave) => openStap(toStapsleutel(stap)),
    onSluit: sluit,
    onGezet: gezet,
    onVernieuw,
  };
  return (
    <>
      {opgeslagen === undefined ? null : (
        <div class="opgeslagen" tabIndex={-1} ref={melder}>
          <Melding soort="ok" role="status">
            <p class="nl-paragraph">
              Opgeslagen{opgeslagen.om === undefined ? "" : ` om ${opgeslagen.om}`}: {opgeslagen.titel}
            </p>
          </Melding>
        </div>
      )}
      <div class="dossier onderzoek">
        <div class="dossier__links">
          <section class="kaart" aria-labelledby="kop-stappen">
            <h2 class="nl-heading nl-heading--level-3" id="kop-stappen">
              De zes stappen
            </h2>
            <ol class="zaakstappen">
              {onderzoek.stappen.map((stap) => (
                <Onderzoekstap
                  key={stap.nummer}
                  onderzoek={onderzoek}
                  stap={stap}
                  vandaag={vandaag}
                  open={open === sleutelVan(stap.gebeurtenis)}
                  onOpen={(gebeurtenis) => openStap(sleutelVan(gebeurtenis))}
                  onSluit={sluit}
                  onGezet={gezet}
                  onVernieuw={onVernieuw}
                />
              ))}
            </ol>
          </section>
          <Deelvragen deelvragen={onderzoek.deelvragen} />
          <Verslag verslag={onderzoek.verslag}>
            <>
              {onderzoek.besluit === null ? null : (
                <p class="nl-paragraph">
                  Besloten op {onderzoek.besluit.opTekst}: <strong>{onderzoek.besluit.uitkomsten.join(", ")}</strong>. {onderzoek.besluit.motivering ?? ""}
                </p>
              )}
              <Vervolgstappen {...vervolg} stappen={inVolgorde(vanOnderzoek)} />
              <details class="andere-stappen">
                <summary>Andere stappen</summary>
                <Vervolgstappen {...vervolg} stappen={vanOnderzoek.filter((stap) => !isVanVerslag(stap))} />
              </details>
            </>
          </Verslag>
          <Pgb pgb={onderzoek.pgb}>
            <Vervolgstappen {...vervolg} stappen={mogelijk.filter(({ levensloop }) => levensloop === "A4")} />
          </Pgb>
        </div>
        <div class="dossier__rechts">
          <Dekking dekking={onderzoek.dekking} />
          <Tijd onderzoek={onderzoek} />
          <Voorwaarden voorwaarden={onderzoek.voorwaarden} />
          <Expertteam onderzoek={onderzoek} vandaag={vandaag} onOnderzoek={onOnderzoek} />
          <Netwerk onderzoek={onderzoek} vandaag={vandaag} onOnderzoek={onOnderzoek} />
        </div>
      </div>
    </>
  );
};

/** One investigation on one calm page: what is done, what is missing, and which article asks it. @source lifecycle.md A2, A4; ui.md piece 3 */
export const Onderzoekpagina = (): JSX.Element => {
  const { dossierId = "", zaak = "" } = useRoute().params;
  const { waarde: onderzoek, storing, herhaal, vervang } = useVraag(() => fetchOnderzoek(dossierId, zaak), `${dossierId}:${zaak}`);
  if (onderzoek === undefined) return storing === undefined ? <Laden wat="het onderzoek" /> : <Foutmelding storing={storing} onOpnieuw={herhaal} />;
  const klaar = onderzoek.stappen.filter(({ stand }) => stand === "klaar" || stand === "niet nodig").length;
  return (
    <>
      <nav class="kruimel" aria-label="Kruimelpad">
        <a class="nl-link" href="/inwoners">
          Inwoners
        </a>
        <span aria-hidden="true"> / </span>
        <a class="nl-link" href={`/dossiers/${dossierId}`}>
          {onderzoek.naam}
        </a>
      </nav>
      <Paginakop titel={`Onderzoek van ${onderzoek.naam}`} tabtitel="Onderzoek">
        <p class="nl-paragraph bijzaak">
          {onderzoek.aanleidingTekst} {onderzoek.begonnenOpTekst === null ? "" : `Begonnen op ${onderzoek.begonnenOpTekst}. `}
          {klaar} van 6 stappen klaar.{onderzoek.opgeslagenTekst === null ? "" : ` Laatst opgeslagen: ${onderzoek.opgeslagenTekst}.`}
        </p>
        {onderzoek.hulpvraag === null ? null : <p class="nl-paragraph hulpvraag">“{onderzoek.hulpvraag}”</p>}
      </Paginakop>
      {storing === undefined ? null : <Foutmelding storing={storing} onOpnieuw={herhaal} />}
      <Onderzoekdelen key={`${dossierId}:${zaak}`} onderzoek={onderzoek} onOnderzoek={vervang} onVernieuw={herhaal} />
    </>
  );
};
