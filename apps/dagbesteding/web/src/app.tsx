import type { JSX } from "preact";
import { LocationProvider, Route, Router, useLocation } from "preact-iso";

import { useInlezen } from "./inlezen/use-inlezen.js";
import { useSleepvlak } from "./inlezen/use-sleepvlak.js";
import { countBezoek, Paginamelder } from "./onderdelen/paginamelder.js";
import { Bewonerspagina } from "./paginas/bewonerspagina.js";
import { Dossierpagina } from "./paginas/dossierpagina.js";
import { Onbekendepagina } from "./paginas/onbekendepagina.js";
import { Overpagina } from "./paginas/overpagina.js";
import { Werklijstpagina } from "./paginas/werklijstpagina.js";
import { Kop } from "./schil/kop.js";
import { Voet } from "./schil/voet.js";

const Schil = (): JSX.Element => {
  const { path, route } = useLocation();
  const inlezen = useInlezen();
  const sleept = useSleepvlak((bestanden) => {
    if (path !== "/") route("/");
    inlezen.leesIn(bestanden);
  });
  return (
    <div class="utrecht-page-layout schil">
      <a class="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">
        Naar de inhoud
      </a>
      <Kop />
      <main class="inhoud" id="inhoud" tabIndex={-1}>
        <Router onRouteChange={countBezoek}>
          <Route path="/" component={Werklijstpagina} inlezen={inlezen} />
          <Route path="/bewoners" component={Bewonerspagina} />
          <Route path="/dossiers/:dossierId" component={Dossierpagina} />
          <Route path="/over" component={Overpagina} />
          <Route default component={Onbekendepagina} />
        </Router>
      </main>
      <Voet />
      <Paginamelder />
      {sleept ? <div class="sleepvlak">Laat het bestand los om het in te lezen</div> : null}
    </div>
  );
};

/** The whole page. */
export const App = (): JSX.Element => (
  <LocationProvider>
    <Schil />
  </LocationProvider>
);
