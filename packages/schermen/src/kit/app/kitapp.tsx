import type { ComponentChildren, ComponentType, JSX } from "preact";
import { LocationProvider, Route, Router, useLocation } from "preact-iso";
import { useEffect } from "preact/hooks";

import { Foutmelding } from "../../onderdelen/foutmelding.js";
import { Laden } from "../../onderdelen/laden.js";
import { countBezoek } from "../../onderdelen/paginamelder.js";
import { Omgeving } from "../../schil/omgeving.js";
import { Schil } from "../../schil/schil.js";
import type { Zoekbron } from "../../schil/zoekveld.js";
import { useVraag } from "../../vraag/use-vraag.js";
import { ask } from "../client/ask.js";
import { kitclient } from "../client/kitclient.js";
import { Deelwegen, type Deelwegenlijst } from "../register/deelwegen.js";
import { isToegangsadres } from "../toegang/toegangsadres.js";
import { useAanwezige, type Aanwezigheidsstand } from "../toegang/use-aanwezige.js";
import { Wie, type Werkende } from "../toegang/wie.js";
import { listPlekken, type Kitpagina, type Plek } from "./kitpagina.js";

/** What an app stands in around its pages: its own contexts, and what lies over the page. */
export interface Omlijstingprops {
  readonly ik: Werkende | undefined;
  readonly children: ComponentChildren;
}

/** What one app is, to a browser. */
export interface Kitappprops {
  readonly product: string;
  readonly voettekst: string;
  readonly paginas: readonly Kitpagina[];
  readonly onbekend: ComponentType;
  readonly zoek: Zoekbron;
  readonly deelwegen: Deelwegenlijst;
  readonly omlijsting?: ComponentType<Omlijstingprops>;
  /** Clears what the app keeps on this device for a person who signs out. */
  readonly bijAfmelden?: (account: string) => Promise<void>;
}

/** The start page and the search are about dossiers; who sees none begins at what the role is for. */
const BEGINRECHT: Pick<Plek, "recht"> = { recht: "dossier.zien" };
const ANDERS_BEGIN = "/account";

const ZonderOmlijsting = ({ children }: Omlijstingprops): JSX.Element => <>{children}</>;

interface PaginaProps extends Pick<Kitappprops, "paginas" | "onbekend"> {
  readonly aanwezige: Aanwezigheidsstand;
}

const Pagina = ({ paginas, onbekend, aanwezige: { klaar, ik, storing } }: PaginaProps): JSX.Element => {
  const { path } = useLocation();
  if (!klaar) return <Laden wat="de kit" />;
  if (ik === undefined && !isToegangsadres(path)) return storing === undefined ? <Laden wat="de aanmeldpagina" /> : <Foutmelding storing={storing} />;
  if (path === "/" && ik !== undefined && !ik.rechten.includes("dossier.zien")) return <Laden wat="uw account" />;
  return (
    <Router onRouteChange={countBezoek}>
      {paginas.map(({ adres, component }) => (
        <Route key={adres} path={adres} component={component} />
      ))}
      <Route default component={onbekend} />
    </Router>
  );
};

const Kit = ({ voettekst, paginas, onbekend, zoek, deelwegen, omlijsting: Omlijsting = ZonderOmlijsting, bijAfmelden }: Kitappprops): JSX.Element => {
  const { path, route } = useLocation();
  const aanwezige = useAanwezige(bijAfmelden);
  const { ik, meldAf } = aanwezige;
  const magZien = ({ recht }: Pick<Plek, "recht">): boolean => ik !== undefined && (recht === undefined || ik.rechten.includes(recht));
  useEffect(() => {
    if (ik !== undefined && path === "/" && !magZien(BEGINRECHT)) route(paginas.find((pagina) => pagina.begin === true && magZien(pagina))?.adres ?? ANDERS_BEGIN, true);
  }, [ik, path]);
  const { waarde: instelling } = useVraag(() => ask(kitclient.systeem.toonInstelling({})), "instelling");
  return (
    <Wie.Provider value={aanwezige}>
      <Deelwegen.Provider value={deelwegen}>
        <Omlijsting ik={ik}>
          <Schil
            organisatie={instelling?.organisatie}
            beeldmerk="/favicon.svg"
            wegen={listPlekken(paginas, "menu").filter(magZien)}
            werker={ik === undefined ? undefined : { naam: ik.naam, adres: "/account", onAfmelden: () => void meldAf() }}
            {...(magZien(BEGINRECHT) ? { zoek } : {})}
            voettekst={voettekst}
            voetwegen={listPlekken(paginas, "voet").filter(magZien)}
          >
            <Pagina paginas={paginas} onbekend={onbekend} aanwezige={aanwezige} />
          </Schil>
        </Omlijsting>
      </Deelwegen.Provider>
    </Wie.Provider>
  );
};

/** The whole page of an app: who works here, the menu by rights, and its pages. */
export const Kitapp = (props: Kitappprops): JSX.Element => (
  <Omgeving.Provider value={{ product: props.product }}>
    <LocationProvider>
      <Kit {...props} />
    </LocationProvider>
  </Omgeving.Provider>
);
