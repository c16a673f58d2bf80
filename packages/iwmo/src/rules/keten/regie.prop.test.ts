import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { afgekeurd, dag, een301, een305, een307, eenStart, eenStop, eenToewijzing, goedgekeurd, niveau3 } from "../../../test/keten-bouwers.js";
import type { Bericht, Wmo305, Wmo307 } from "../../index.js";

type Start = Wmo305["client"]["startProducten"][number];
type Stop = Wmo307["client"]["stopProducten"][number];
type Regel = Start | Stop;

/** Two assignments and two days: enough for every rule to meet every other. */
const toewijzingen = een301([eenToewijzing(), eenToewijzing({ toewijzingNummer: 2, product: { categorie: "08" } })]);
const basis = fc.record({ toewijzingNummer: fc.constantFrom(1, 2), begindatum: fc.constantFrom(dag("2026-01-05"), dag("2026-02-02")), statusAanlevering: fc.constantFrom("1" as const, "3" as const) });
const start = basis.map((afwijking) => eenStart(afwijking));
const stop = fc
  .tuple(basis, fc.constantFrom("19" as const, "20" as const), fc.constantFrom(dag("2026-04-10"), dag("2026-04-11")))
  .map(([afwijking, redenBeeindiging, einddatum]) => eenStop({ ...afwijking, redenBeeindiging, einddatum }));
const bericht = fc.oneof(
  fc.array(start, { minLength: 1, maxLength: 3 }).map((regels) => een305(regels)),
  fc.array(stop, { minLength: 1, maxLength: 3 }).map((regels) => een307(regels)),
); // prettier-ignore
const retour = fc.constantFrom("geen", "goed", "fout");

/** A line with the number of the message it came in; the rules as their texts say them, over all lines that were sent. */
interface Gestuurd<R> {
  readonly regel: R;
  readonly nummer: number;
}

const startnaam = ({ toewijzingNummer, begindatum }: Regel): string => `${toewijzingNummer} ${begindatum}`;
const isStop = (regel: Regel): regel is Stop => "redenBeeindiging" in regel;
const naam = (regel: Regel): string => (isStop(regel) ? `${startnaam(regel)} ${regel.redenBeeindiging} ${regel.einddatum}` : startnaam(regel));

/** Lines that are still there: delivered, and not removed in a later message. */
const staand = <R extends Regel>(alle: readonly Gestuurd<R>[]): readonly Gestuurd<R>[] =>
  alle.filter(
    ({ regel, nummer }) =>
      regel.statusAanlevering === "1" &&
      !alle.some((ander) => ander.nummer > nummer && ander.regel.statusAanlevering === "3" && naam(ander.regel) === naam(regel)),
  );

const verwachteRegels = (regel: Regel, i: number, nieuw: readonly Regel[], starts: readonly Gestuurd<Start>[], stops: readonly Gestuurd<Stop>[]): readonly string[] => {
  const bekendeStarts = staand(starts).map((gestuurd) => gestuurd.regel);
  const bekendeStops = staand(stops).map((gestuurd) => gestuurd.regel);
  const zelfdeSoort: readonly Regel[] = isStop(regel) ? bekendeStops : bekendeStarts;
  const gestopt = (ander: Regel): boolean => bekendeStops.some((eerder) => startnaam(eerder) === startnaam(ander));
  if (regel.statusAanlevering === "3")
    return [
      ...(zelfdeSoort.some((eerder) => naam(eerder) === naam(regel)) ? [] : ["TR063"]),
      ...(!isStop(regel) && gestopt(regel) ? ["TR071"] : []),
    ];
  const weg = new Set(nieuw.filter(({ statusAanlevering }) => statusAanlevering === "3").map(naam));
  const eerder = [...zelfdeSoort.filter((ander) => !weg.has(naam(ander))), ...nieuw.slice(0, i).filter(({ statusAanlevering }) => statusAanlevering === "1")];
  const dubbel = eerder.some((ander) => naam(ander) === naam(regel)) ? ["TR074"] : [];
  if (!isStop(regel)) return [...dubbel, ...(eerder.some((ander) => ander.toewijzingNummer === regel.toewijzingNummer && !gestopt(ander)) ? ["TR326"] : [])];
  const zelfdeInzet = eerder.filter(isStop).filter((ander) => startnaam(ander) === startnaam(regel));
  return [
    ...dubbel,
    ...(bekendeStarts.some((ander) => startnaam(ander) === startnaam(regel)) ? [] : ["TR382"]),
    ...(regel.redenBeeindiging === "20" && zelfdeInzet.some(({ redenBeeindiging }) => redenBeeindiging === "20") ? ["TR413"] : []),
    ...(zelfdeInzet.some(({ einddatum }) => regel.einddatum < einddatum) ? ["TR414"] : []),
    ...(zelfdeInzet.some(({ redenBeeindiging }) => redenBeeindiging !== "20") ? ["TR415"] : []),
  ];
}; // prettier-ignore

const isStart = (gezonden: Wmo305 | Wmo307): gezonden is Wmo305 => gezonden.soort === "WMO305";

describe("Regels voor start en stop tegenover een tweede lezing", () => {
  it("TR063, TR071, TR074, TR326, TR382, TR413, TR414, TR415: elke geschiedenis geeft wat de regelteksten zeggen", () => {
    const gezien = new Set<string>();
    fc.assert(
      fc.property(fc.array(fc.tuple(bericht, retour), { maxLength: 8 }), bericht, (eerder, laatste) => {
        const keten: Bericht[] = [toewijzingen];
        const starts: Gestuurd<Start>[] = [];
        const stops: Gestuurd<Stop>[] = [];
        for (const [nummer, [gezonden, antwoord]] of eerder.entries()) {
          keten.push(...(antwoord === "geen" ? [gezonden] : antwoord === "goed" ? goedgekeurd(gezonden) : afgekeurd(gezonden)));
          if (antwoord === "fout") continue;
          if (isStart(gezonden)) starts.push(...gezonden.client.startProducten.map((regel) => ({ regel, nummer })));
          else stops.push(...gezonden.client.stopProducten.map((regel) => ({ regel, nummer })));
        }
        const nieuw: readonly Regel[] = isStart(laatste) ? laatste.client.startProducten : laatste.client.stopProducten;
        const element = isStart(laatste) ? "StartProduct" : "StopProduct";
        const verwacht = nieuw.flatMap((regel, i) =>
          verwachteRegels(regel, i, nieuw, starts, stops).map((code) => `${code} ${element}${nieuw.length === 1 ? "" : `[${i + 1}]`}`),
        );
        for (const bevinding of verwacht) gezien.add(bevinding.slice(0, 5));
        expect([...niveau3(keten, laatste)].sort()).toEqual(verwacht.sort());
      }),
      { numRuns: 2000 },
    );
    expect([...gezien].sort()).toEqual(["TR063", "TR071", "TR074", "TR326", "TR382", "TR413", "TR414", "TR415"]);
  });
});
