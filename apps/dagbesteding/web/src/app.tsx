import { countBezoek, Foutmelding, Laden, Omgeving, Schil, useVraag, type Antwoord, type Vindbaar, type Zoekbron } from "@wmo-kit/schermen";
import type { JSX } from "preact";
import { LocationProvider, Route, Router, useLocation } from "preact-iso";
import { useEffect } from "preact/hooks";

import { Account } from "./aanwezigheid/account.js";
import { fetchDossiers, fetchInstelling } from "./api-client.js";
import { Inleesplek } from "./inlezen/inleesplek.js";
import { useInlezen } from "./inlezen/use-inlezen.js";
import { useSleepvlak } from "./inlezen/use-sleepvlak.js";
import { PRODUCT, VOETTEKST } from "./omgeving.js";
import { MENU, PAGINAS, VOET, type Plek } from "./paginas.table.js";
import { Onbekendepagina } from "./paginas/onbekendepagina.js";
import { isToegangsadres } from "./toegang/toegangsadres.js";
import { useAanwezige, type Aanwezigheidsstand } from "./toegang/use-aanwezige.js";
import { Wie } from "./toegang/wie.js";

const haalNamen = async (): Promise<Antwoord<readonly Vindbaar[]>> => {
  const antwoord = await fetchDossiers();
  return antwoord._tag === "gelukt" ? { _tag: "gelukt", waarde: antwoord.waarde.dossiers } : antwoord;
};

const ZOEK: Zoekbron = { label: "Zoek een bewoner", haal: haalNamen, adres: (id) => `/dossiers/${id}` };

const ZOEKRECHT: Pick<Plek, "recht"> = { recht: "dossier.zien" };

// Who sees no dossiers has no worklist either: that person begins at what the role is for.
const BEGIN_ZONDER_DOSSIERS = "/account";

const Pagina = ({ aanwezige: { klaar, ik, storing } }: { readonly aanwezige: Aanwezigheidsstand }): JSX.Element => {
  const { path } = useLocation();
  if (!klaar) return <Laden wat="de kit" />;
  if (ik === undefined && !isToegangsadres(path)) return storing === undefined ? <Laden wat="de aanmeldpagina" /> : <Foutmelding storing={storing} />;
  if (path === "/" && ik !== undefined && !ik.rechten.includes("dossier.zien")) return <Laden wat="uw account" />;
  return (
    <Router onRouteChange={countBezoek}>
      {PAGINAS.map(({ adres, component }) => (
        <Route key={adres} path={adres} component={component} />
      ))}
      <Route default component={Onbekendepagina} />
    </Router>
  );
};

const Kit = (): JSX.Element => {
  const { path, route } = useLocation();
  const aanwezige = useAanwezige();
  const { ik, meldAf } = aanwezige;
  const magZien = ({ recht }: Pick<Plek, "recht">): boolean => ik !== undefined && (recht === undefined || ik.rechten.includes(recht));
  useEffect(() => {
    if (ik !== undefined && path === "/" && !magZien(ZOEKRECHT)) route(BEGIN_ZONDER_DOSSIERS, true);
  }, [ik, path]);
  const { waarde: instelling } = useVraag(fetchInstelling, "instelling");
  const inlezen = useInlezen();
  const sleept = useSleepvlak((bestanden) => {
    if (path !== "/") route("/");
    inlezen.leesIn(bestanden);
  });
  return (
    <Wie.Provider value={aanwezige}>
      <Account.Provider value={ik?.account ?? ""}>
        <Inleesplek.Provider value={inlezen}>
          <Schil
            organisatie={instelling?.organisatie}
            beeldmerk="/favicon.svg"
            wegen={MENU.filter(magZien)}
            werker={ik === undefined ? undefined : { naam: ik.naam, adres: "/account", onAfmelden: () => void meldAf() }}
            {...(magZien(ZOEKRECHT) ? { zoek: ZOEK } : {})}
            voettekst={VOETTEKST}
            voetwegen={VOET.filter(magZien)}
          >
            <Pagina aanwezige={aanwezige} />
          </Schil>
          {sleept ? <div class="sleepvlak">Laat het bestand los om het in te lezen</div> : null}
        </Inleesplek.Provider>
      </Account.Provider>
    </Wie.Provider>
  );
};

/** The whole page. */
export const App = (): JSX.Element => (
  <Omgeving.Provider value={{ product: PRODUCT }}>
    <LocationProvider>
      <Kit />
    </LocationProvider>
  </Omgeving.Provider>
);
