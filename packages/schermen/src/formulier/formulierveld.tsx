import type { IsoDatum } from "@wmo-kit/domain/rekenen";
import type { JSX } from "preact";

import { Datumveld } from "../datum/datumveld.js";
import type { Veld } from "../weergave.js";
import { BEDRAGVORM } from "./bedrag.js";
import { gevraagdeVelden, veldenVan, type Formulierinvoer, type Veldinvoer } from "./invoer.js";
import { JA_NEE, Keuze, Meerkeuze } from "./keuzes.js";
import { Lijst } from "./lijst.js";
import { veldId, type Veldpad } from "./locate-veld.js";
import { Tekstinvoer } from "./tekstinvoer.js";
import { Tijdstipveld } from "./tijdstipveld.js";
import { Vraagkader } from "./veldkader.js";

/** What every field of one form knows: the form, today, and the fault at each id. */
export interface Formulieromgeving {
  readonly formulierId: string;
  readonly vandaag: IsoDatum;
  readonly fouten: ReadonlyMap<string, string>;
}

interface FormulierveldenProps {
  readonly omgeving: Formulieromgeving;
  readonly velden: readonly Veld[];
  readonly invoer: Formulierinvoer;
  readonly pad: Veldpad;
  readonly onWijzig: (invoer: Formulierinvoer) => void;
}

interface FormulierveldProps extends Omit<FormulierveldenProps, "velden" | "invoer" | "onWijzig"> {
  readonly veld: Veld;
  readonly waarde: Veldinvoer;
  readonly onWijzig: (waarde: Veldinvoer) => void;
}

const Tekstveld = ({ omgeving, veld, waarde, pad, onWijzig }: FormulierveldProps & { readonly waarde: { readonly tekst: string } }): JSX.Element => {
  const id = veldId(omgeving.formulierId, pad);
  const { label, uitleg, verplicht, soort, opties } = veld;
  const kader = { id, label, verplicht, fout: omgeving.fouten.get(id), ...(uitleg === null ? {} : { uitleg }) };
  const wijzig = (tekst: string): void => onWijzig({ tekst });
  switch (soort) {
    case "datum":
      return <Datumveld {...kader} waarde={waarde.tekst} vandaag={omgeving.vandaag} onWijzig={wijzig} />;
    case "tijdstip":
      return <Tijdstipveld {...kader} waarde={waarde.tekst} vandaag={omgeving.vandaag} onWijzig={wijzig} />;
    case "jaNee":
      return <Keuze {...kader} opties={JA_NEE} gekozen={waarde.tekst} onKies={wijzig} />;
    case "keuze":
      return <Keuze {...kader} opties={opties ?? []} gekozen={waarde.tekst} onKies={wijzig} />;
    case "bedrag":
      return <Tekstinvoer {...kader} uitleg={uitleg === null ? BEDRAGVORM : `${uitleg} ${BEDRAGVORM}`} soort="decimaal" waarde={waarde.tekst} onWijzig={wijzig} />;
    case "getal":
      return <Tekstinvoer {...kader} soort="decimaal" waarde={waarde.tekst} onWijzig={wijzig} />;
    default:
      return <Tekstinvoer {...kader} soort={soort === "langeTekst" ? "lang" : "text"} waarde={waarde.tekst} onWijzig={wijzig} />;
  }
};

const Formulierveld = (props: FormulierveldProps): JSX.Element => {
  const { omgeving, veld, waarde, pad, onWijzig } = props;
  if ("tekst" in waarde) return <Tekstveld {...props} waarde={waarde} />;
  const id = veldId(omgeving.formulierId, pad);
  const { label, uitleg, verplicht } = veld;
  const kader = { id, label, verplicht, fout: omgeving.fouten.get(id), ...(uitleg === null ? {} : { uitleg }) };
  if ("keuzes" in waarde) return <Meerkeuze {...kader} opties={veld.opties ?? []} gekozen={waarde.keuzes} onKies={(keuzes) => onWijzig({ keuzes })} />;
  if ("rijen" in waarde) {
    return (
      <Lijst {...kader} veld={veld} rijen={waarde.rijen} onWijzig={(rijen) => onWijzig({ rijen })}>
        {(rij, onRij) => (
          <Formuliervelden omgeving={omgeving} velden={veldenVan(veld)} invoer={rij.invoer} pad={[...pad, String(rij.sleutel)]} onWijzig={onRij} />
        )}
      </Lijst>
    );
  }
  return (
    <Vraagkader {...kader}>
      <div class="veldgroep">
        <Formuliervelden omgeving={omgeving} velden={veldenVan(veld)} invoer={waarde.groep} pad={pad} onWijzig={(groep) => onWijzig({ groep })} />
      </div>
    </Vraagkader>
  );
};

/** The fields of a form, a group or a row, each as what it asks for. */
export const Formuliervelden = ({ omgeving, velden, invoer, pad, onWijzig }: FormulierveldenProps): JSX.Element => (
  <>
    {gevraagdeVelden(velden, invoer).map((veld) => {
      const waarde = invoer[veld.naam];
      return waarde === undefined || veld.soort === "kenmerk" ? null : (
        <Formulierveld
          key={veld.naam}
          omgeving={omgeving}
          veld={veld}
          waarde={waarde}
          pad={[...pad, veld.naam]}
          onWijzig={(nieuw) => onWijzig({ ...invoer, [veld.naam]: nieuw })}
        />
      );
    })}
  </>
);
