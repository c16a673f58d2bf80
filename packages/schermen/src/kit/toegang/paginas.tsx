import type { JSX } from "preact";
import { useLocation } from "preact-iso";
import { useContext, useEffect } from "preact/hooks";

import { Foutmelding } from "../../onderdelen/foutmelding.js";
import { Laden } from "../../onderdelen/laden.js";
import { Aanmeldpagina } from "../../toegang/aanmeldpagina.js";
import { Accountpagina } from "../../toegang/accountpagina.js";
import { Accountspagina } from "../../toegang/accountspagina.js";
import { EersteStartpagina } from "../../toegang/eerste-startpagina.js";
import { Herstelpagina } from "../../toegang/herstelpagina.js";
import { readTerugadres } from "../../toegang/terugadres.js";
import type { Toegangsstart } from "../../toegang/toegangsdienst.js";
import { useVraag } from "../../vraag/use-vraag.js";
import { BEKWAAMHEIDOPTIES } from "./bekwaamheidopties.js";
import { EIGEN_ROLOPTIES, ROLOPTIES } from "./rolopties.js";
import { ACCOUNTBEHEER, changeWachtwoord, fetchIk, fetchToegangsstart, makeEersteBeheerder, resetWachtwoord, signIn } from "./toegang-client.js";
import { vandaagHier } from "./vandaag-hier.js";
import { Wie } from "./wie.js";

const useBinnen = (): (() => void) => {
  const { vernieuw } = useContext(Wie);
  const { route } = useLocation();
  const doel = readTerugadres(new URL(globalThis.location.href));
  return () => void vernieuw().then(() => route(doel, true));
};

const MetStart = ({ pagina }: { readonly pagina: (start: Toegangsstart) => JSX.Element }): JSX.Element => {
  const { waarde: start, storing, herhaal } = useVraag(fetchToegangsstart, "toegang");
  if (start !== undefined) return pagina(start);
  return storing === undefined ? <Laden wat="de pagina" /> : <Foutmelding storing={storing} onOpnieuw={herhaal} />;
};

const Aanmelden = ({ start: { eersteStart, oidc } }: { readonly start: Toegangsstart }): JSX.Element => {
  const { verlopen } = useContext(Wie);
  const { route } = useLocation();
  const binnen = useBinnen();
  useEffect(() => {
    if (eersteStart) route("/eerste-start", true);
  }, [eersteStart]);
  return (
    <Aanmeldpagina
      meldAan={signIn}
      onAangemeld={binnen}
      verlopen={verlopen}
      elders={oidc === null ? null : { naam: oidc, adres: "/api/oidc/aanmelden" }}
      hersteladres="/wachtwoord-kiezen"
    />
  );
};

/** Where one signs in; the very first time it leads to making the first account. */
export const Aanmeldplek = (): JSX.Element => <MetStart pagina={(start) => <Aanmelden start={start} />} />;

const EersteStart = ({ start: { wachtwoord } }: { readonly start: Toegangsstart }): JSX.Element => {
  const binnen = useBinnen();
  return <EersteStartpagina minimum={wachtwoord.minimum} rollen={EIGEN_ROLOPTIES} maakBeheerder={makeEersteBeheerder} onGemaakt={binnen} />;
};

/** The very first start. */
export const EersteStartplek = (): JSX.Element => <MetStart pagina={(start) => <EersteStart start={start} />} />;

const Herstel = ({ start: { wachtwoord } }: { readonly start: Toegangsstart }): JSX.Element => {
  const { route } = useLocation();
  return <Herstelpagina minimum={wachtwoord.minimum} herstel={resetWachtwoord} onHersteld={() => route("/aanmelden")} />;
};

/** Choosing a password with a code; afterwards one signs in with it. */
export const Herstelplek = (): JSX.Element => <MetStart pagina={(start) => <Herstel start={start} />} />;

const Account = ({ start: { wachtwoord } }: { readonly start: Toegangsstart }): JSX.Element => {
  const { meldAf, vernieuw } = useContext(Wie);
  const { waarde: ik, storing, herhaal } = useVraag(fetchIk, "ik");
  if (ik === undefined) return storing === undefined ? <Laden wat="uw account" /> : <Foutmelding storing={storing} onOpnieuw={herhaal} />;
  const wijzig: typeof changeWachtwoord = async (huidig, nieuw) => {
    const antwoord = await changeWachtwoord(huidig, nieuw);
    // A new password ends every other session and begins a new one here, with a token of its own.
    if (antwoord._tag === "gelukt") await vernieuw();
    return antwoord;
  };
  return <Accountpagina ik={ik} rollen={ROLOPTIES} minimum={wachtwoord.minimum} wijzigWachtwoord={wijzig} onAfmelden={() => void meldAf()} />;
};

/** The own account. */
export const Accountplek = (): JSX.Element => <MetStart pagina={(start) => <Account start={start} />} />;

/** Managing the accounts of everybody. */
export const Accountsplek = (): JSX.Element => <Accountspagina beheer={ACCOUNTBEHEER} rollen={ROLOPTIES} bekwaamheden={BEKWAAMHEIDOPTIES} vandaag={vandaagHier()} />;
