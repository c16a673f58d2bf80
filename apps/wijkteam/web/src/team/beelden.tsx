import { KleineVeelvouden, Lijngrafiek } from "@wmo-kit/schermen";
import { Waaromuitkomst } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";

import type { Definitie, Rapportweergave } from "../../../src/team/weergave.js";
import { legUit, listGroepen, toNormlijn, toReeks } from "./to-beeld.js";

const formatGetal = (getal: number): string => getal.toLocaleString("nl-NL", { maximumFractionDigits: 1 });

interface BeeldProps {
  readonly rapport: Rapportweergave;
  readonly definities: readonly Definitie[];
}

/** Figures that are held against the same norm and counted in the same unit: one as a line, more as small pictures on one scale. */
export const Beeld = ({ rapport, definities }: BeeldProps): JSX.Element | null => {
  const [eerste] = definities;
  if (eerste === undefined) return null;
  const norm = toNormlijn(rapport, eerste.id);
  const metNorm = norm === undefined ? {} : { norm };
  const reeksen = definities.map((definitie) => toReeks(rapport, definitie));
  const [reeks] = reeksen;
  if (reeks === undefined) return null;
  const teken = reeks.punten.some(({ tekst }) => tekst.includes("%")) || norm !== undefined ? "%" : "";
  if (definities.length === 1) return <Lijngrafiek titel={eerste.titel} naam={eerste.titel} punten={reeks.punten} format={(getal) => `${formatGetal(getal)}${teken}`} {...metNorm} />;
  return <KleineVeelvouden titel={norm === undefined ? `Per maand, in ${eerste.eenheid}` : `Per maand, norm: ${norm.tekst}`} reeksen={reeksen} {...metNorm} />;
};

/** One figure by group, and why it is what it is. */
export const Toelichting = ({ rapport, definitie, per }: { readonly rapport: Rapportweergave; readonly definitie: Definitie; readonly per: string | undefined }): JSX.Element => {
  const groepen = per === undefined ? [] : listGroepen(rapport, definitie.id, per);
  const norm = toNormlijn(rapport, definitie.id);
  return (
    <div>
      <Waaromuitkomst over={definitie.titel} vraag={`Waarom deze uitkomst? ${definitie.titel}`} uitleg={legUit(rapport, definitie)} />
      {groepen.length < 2 ? null : (
        <details class="waarom">
          <summary>
            Per {per}: {definitie.titel}
          </summary>
          <div class="waarom__inhoud">
            <KleineVeelvouden titel={`${definitie.titel}, per ${per ?? ""}`} reeksen={groepen.map((groep) => toReeks(rapport, definitie, [per ?? "", groep]))} {...(norm === undefined ? {} : { norm })} />
          </div>
        </details>
      )}
    </div>
  );
};
