import { toLokaleDatum, type Tijdstip } from "@wmo-kit/domain";

import type { Dossier, Zaak } from "./dossier.js";
import type { Actor, Gebeurtenis, ZaakId } from "./gebeurtenis.js";
import type { Levensloop, Overgangsrij } from "./levensloop.js";
import { mogelijkeGebeurtenissen, sorteerBevindingen, type Omgeving } from "./transition.js";
import type { Bevinding } from "./weigering.js";

/**
 * One event that could be next.
 * `toegestaan`: it can be recorded now. `mits`: it can, with the fields in `vraagt`. `waarschuwing`: it can, with a reason.
 * A warning that the fields of the step can take away is asked as a field.
 * `geblokkeerd`: the facts of the dossier stand in the way. `oordeel`: a person must judge first.
 */
export interface MogelijkeStap {
  readonly levensloop: string;
  readonly zaak: ZaakId | undefined;
  readonly toestand: string | undefined;
  readonly gebeurtenis: string;
  readonly stand: "toegestaan" | "mits" | "waarschuwing" | "geblokkeerd" | "oordeel";
  readonly vraagt: readonly string[];
  readonly geblokkeerd: readonly Bevinding[];
  readonly teErkennen: readonly Bevinding[];
  readonly oordelen: readonly Bevinding[];
  readonly rij: Overgangsrij | undefined;
}

interface Proef {
  readonly dossier: Dossier;
  readonly actor: Actor;
  readonly tijdstip: Tijdstip;
  readonly omgeving: Omgeving;
}

const beproef = ({ dossier, actor, tijdstip, omgeving }: Proef, levensloop: Levensloop, zaak: Zaak | undefined) =>
  (soort: string): readonly MogelijkeStap[] => {
    const datum = toLokaleDatum(tijdstip);
    if (datum.isErr()) return [];
    const gebeurtenis: Gebeurtenis = {
      id: "",
      levensloop: levensloop.code,
      zaak: zaak?.id ?? "",
      soort,
      tijdstip,
      datum: datum.value,
      actor,
      gegevens: {},
    };
    const beoordeling = levensloop.beoordeel(dossier, zaak, gebeurtenis, omgeving.normen);
    if (beoordeling === undefined) return [];
    const { geblokkeerd, teErkennen: waarschuwingen, oordelen } = sorteerBevindingen(beoordeling, {});
    const vraagtVan = new Map(beoordeling.rij.wachters.map(({ naam, vraagt }) => [naam, vraagt]));
    const isInTeVullen = ({ wachter }: Bevinding): boolean => (vraagtVan.get(wachter) ?? []).length > 0;
    const vast = geblokkeerd.filter((bevinding) => !isInTeVullen(bevinding));
    // What filling in can take away is no warning yet; it comes when the step is taken without it.
    const teErkennen = waarschuwingen.filter((bevinding) => !isInTeVullen(bevinding));
    const vraagt = [...new Set([...geblokkeerd, ...waarschuwingen].filter(isInTeVullen).flatMap(({ wachter }) => vraagtVan.get(wachter) ?? []))];
    const stand =
      vast.length > 0 ? "geblokkeerd" : oordelen.length > 0 ? "oordeel" : vraagt.length > 0 ? "mits" : teErkennen.length > 0 ? "waarschuwing" : "toegestaan";
    return [
      {
        levensloop: levensloop.code,
        zaak: zaak?.id,
        toestand: zaak?.toestand,
        gebeurtenis: soort,
        stand,
        vraagt,
        geblokkeerd: vast,
        teErkennen,
        oordelen,
        rij: beoordeling.rij,
      },
    ];
  };

/**
 * Every event that has a row now, for each case and for cases that could begin, with what is still in the way and the article that asks it.
 * Screens are built from this: nothing is offered that would be refused, and nothing is refused without a reason.
 */
export const mogelijkeStappen = (proef: Proef): readonly MogelijkeStap[] => {
  const { dossier, omgeving } = proef;
  const lopend = Object.values(dossier.zaken).flatMap((zaak) => {
    const levensloop = omgeving.levenslopen.get(zaak.levensloop);
    return levensloop === undefined ? [] : mogelijkeGebeurtenissen(levensloop, zaak.toestand).flatMap(beproef(proef, levensloop, zaak));
  });
  const nieuw = [...omgeving.levenslopen.values()].flatMap((levensloop) =>
    mogelijkeGebeurtenissen(levensloop, undefined).flatMap(beproef(proef, levensloop, undefined)),
  );
  return [...lopend, ...nieuw];
};
