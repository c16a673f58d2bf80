import { isIsoDatum, type IsoDatum } from "@wmo-kit/domain/rekenen";
import { Dagkiezer, Foutmelding, Laden, Melding, Paginakop, Wachtbalk } from "@wmo-kit/schermen";
import { Wie } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";
import { useLocation } from "preact-iso";
import { useContext } from "preact/hooks";

import { sendFeiten } from "./aanwezigheid-client.js";
import { Account } from "./account.js";
import type { Plaats } from "./apparaat/rooster-op-apparaat.js";
import { Daglijst } from "./daglijst.js";
import { describeTik } from "./describe-tik.js";
import { Diensten } from "./diensten.js";
import { Locatiekiezer } from "./locatiekiezer.js";
import { OpDitApparaat } from "./op-dit-apparaat.js";
import { usePlaatsen } from "./use-plaatsen.js";
import { useRooster } from "./use-rooster.js";
import { describeHindernis, useWachtrij } from "./use-wachtrij.js";
import { schrijfDag, vandaagOpApparaat } from "./vandaag-op-apparaat.js";

const ADRES = "/aanwezigheid";
const LAATSTE_PLAATS = "laatste-plaats";

const kiesPlaats = (plaatsen: readonly Plaats[] | undefined, gevraagd: string | undefined): Plaats | undefined => {
  const zoek = (id: string | null | undefined): Plaats | undefined => plaatsen?.find((plaats) => plaats.id === id);
  return zoek(gevraagd) ?? zoek(localStorage.getItem(LAATSTE_PLAATS)) ?? plaatsen?.[0];
};

/** Who is there today: one tap per person and day part, with or without a connection. */
export const Aanwezigheidspagina = (): JSX.Element => {
  const account = useContext(Account);
  const { ik } = useContext(Wie);
  const { query, route } = useLocation();
  const vandaag = vandaagOpApparaat();
  const gevraagd = query["dag"] ?? "";
  const datum: IsoDatum = isIsoDatum(gevraagd) ? gevraagd : vandaag;
  const { plaatsen, storing, herhaal } = usePlaatsen(account);
  const plaats = kiesPlaats(plaatsen, query["locatie"]);
  const rooster = useRooster(account, plaats?.id, datum);
  const wachtrij = useWachtrij(account, sendFeiten, rooster.herhaal);
  const ga = (dag: IsoDatum, locatie: string | undefined): void => {
    if (locatie !== undefined) localStorage.setItem(LAATSTE_PLAATS, locatie);
    const vragen = new URLSearchParams({ ...(dag === vandaag ? {} : { dag }), ...(locatie === undefined ? {} : { locatie }) });
    route(`${ADRES}?${vragen.toString()}`);
  };
  return (
    <div class="aanwezigheid">
      <Paginakop titel="Aanwezigheid" />
      <Dagkiezer datum={datum} datumTekst={schrijfDag(datum)} vandaag={vandaag} onKies={(dag) => ga(dag, plaats?.id)} />
      {plaatsen === undefined || plaatsen.length < 2 || plaats === undefined ? null : (
        <Locatiekiezer plaatsen={plaatsen} gekozen={plaats.id} onKies={(id) => ga(datum, id)} />
      )}
      <Wachtbalk
        wachtend={wachtrij.wachtend}
        bezig={wachtrij.bezig}
        hindernis={wachtrij.storing === undefined ? undefined : describeHindernis(wachtrij.storing)}
        geweigerd={wachtrij.geweigerd.map((onderweg) => ({
          id: onderweg.feit.kenmerk,
          wat: describeTik(onderweg.feit, rooster.dag?.rooster.personen ?? []),
          reden: onderweg.weigering ?? "",
        }))}
        onVerstuur={wachtrij.verstuur}
        onGezien={(id) => wachtrij.geweigerd.filter(({ feit }) => feit.kenmerk === id).forEach(wachtrij.haalWeg)}
      />
      {wachtrij.bewaartNiet ? (
        <Melding soort="error" role="alert">
          <p class="nl-paragraph">
            Dit apparaat kan nu niets bewaren; uw laatste keuze is niet vastgelegd. Maak ruimte vrij of gebruik een gewoon venster (geen privévenster), en
            kies opnieuw.
          </p>
        </Melding>
      ) : null}
      {storing === undefined ? null : <Foutmelding storing={storing} onOpnieuw={herhaal} />}
      {plaatsen === undefined && storing === undefined ? <Laden wat="de lijst met locaties" /> : null}
      {plaatsen?.length === 0 ? (
        <Melding soort="info">
          <p class="nl-paragraph">
            Er is nog geen locatie in gebruik. Leg bij <a href="/organisatie">Organisatie</a> eerst een locatie vast; daarna staat hier wie er komt.
          </p>
        </Melding>
      ) : null}
      {plaats === undefined ? null : <Daglijst locatie={plaats.id} datum={datum} vraag={rooster} wachtrij={wachtrij} />}
      {plaats === undefined || ik?.rechten.includes("dossier.toewijzen") !== true ? null : <Diensten key={plaats.id} locatie={plaats.id} vandaag={vandaag} />}
      <OpDitApparaat account={account} />
    </div>
  );
};
