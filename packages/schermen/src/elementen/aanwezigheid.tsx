import type { JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";

import { Dagdeelgroep } from "../aanwezigheid/dagdeelgroep.js";
import type { Aanwezigheidkeuze } from "../aanwezigheid/weergave.js";
import { Foutmelding } from "../onderdelen/foutmelding.js";
import { Laden } from "../onderdelen/laden.js";
import type { Storing } from "../vraag/antwoord.js";
import { useVraag } from "../vraag/use-vraag.js";
import type { Elementomgeving } from "./maak-element.js";
import { maakTikker, type Tik } from "./maak-tik.js";
import { leesRooster, tikVan, toGroepen, type Tikken } from "./rooster.js";
import { heeftTeksten, leesLijst, stuurKit, vraagKit } from "./vraag-kit.js";

interface Uitkomst {
  readonly uitkomst: string;
  readonly reden: string | null;
}

const isUitkomst = (een: unknown): een is Uitkomst & Readonly<Record<string, unknown>> => heeftTeksten(een, ["uitkomst"]);

const toTikken = (wachtrij: readonly Tik[]): Tikken =>
  new Map(wachtrij.map(({ dossier, dagdeel, stand }) => [tikVan(dossier, dagdeel), stand === "ongedaan" ? null : stand]));

/** Today's group of a location: one tap per person and day part, sent at once; what could not be sent stays in sight and is sent again. @source D-20.13 */
export const Aanwezigheid = ({ kit, attribuut, meld }: Elementomgeving): JSX.Element => {
  const [datum, locatie] = [attribuut("datum"), attribuut("locatie")];
  const zoek = new URLSearchParams({ datum, locatie }).toString();
  const { waarde, storing, herhaal } = useVraag(() => vraagKit(kit, `/api/aanwezigheid?${zoek}`, leesRooster), `${kit.adres} ${zoek}`);
  const [wachtrij, setWachtrij] = useState<readonly Tik[]>([]);
  const [verzendfout, setVerzendfout] = useState<Storing>();
  const rij = useRef<readonly Tik[]>([]);
  const tikker = useRef(maakTikker());
  const groepen = useMemo(() => toGroepen(waarde ?? [], toTikken(wachtrij)), [waarde, wachtrij]);
  const fout = verzendfout ?? storing;
  useEffect(() => {
    if (fout?._tag === "niet aangemeld") meld("wmo-aanmelden");
  }, [fout]);

  const verstuur = async (tikken: readonly Tik[]): Promise<void> => {
    setVerzendfout(undefined);
    const antwoord = await stuurKit(kit, "/api/aanwezigheid/synchronisatie", { feiten: tikken }, (json) => leesLijst(json, "uitkomsten", isUitkomst));
    if (antwoord._tag !== "gelukt") return setVerzendfout(antwoord);
    const kenmerken = new Set(tikken.map(({ kenmerk }) => kenmerk));
    rij.current = rij.current.filter(({ kenmerk }) => !kenmerken.has(kenmerk));
    setWachtrij(rij.current);
    const geweigerd = antwoord.waarde.find(({ uitkomst }) => uitkomst === "geweigerd");
    if (geweigerd === undefined) meld("wmo-vastgelegd", { datum, aantal: String(tikken.length) });
    else setVerzendfout({ _tag: "probleem", probleem: { code: "GEWEIGERD", tekst: geweigerd.reden ?? "Dit kan niet worden vastgelegd." } });
    herhaal();
  };
  const kies = (dagdeel: string, dossier: string, keuze: Aanwezigheidkeuze | null): void => {
    // Two taps can come before the screen is drawn anew: the queue itself is in a ref.
    rij.current = [...rij.current, tikker.current({ dossier, locatie, datum, dagdeel }, keuze)];
    setWachtrij(rij.current);
    void verstuur(rij.current);
  };
  return (
    <section class="elementen" aria-label="Aanwezigheid" part="kader">
      {fout === undefined ? null : <Foutmelding storing={fout} onOpnieuw={() => (wachtrij.length > 0 ? void verstuur(wachtrij) : herhaal())} />}
      {waarde === undefined && fout === undefined ? <Laden wat="het rooster" /> : null}
      {waarde !== undefined && groepen.length === 0 ? <p>Op deze dag staat er niemand op het rooster.</p> : null}
      {groepen.map((groep) => (
        <Dagdeelgroep key={groep.id} groep={groep} onKies={(dossier, keuze) => kies(groep.id, dossier, keuze)} />
      ))}
    </section>
  );
};
