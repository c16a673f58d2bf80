import type { IsoDatum } from "@wmo-kit/domain";
import type { Registerstand } from "@wmo-kit/kit/register";

import { listInDienst } from "./in-dienst.js";
import { isGeschoold } from "./list-scholing.js";
import { ERVARINGSDESKUNDIGEN_PER_TEAM, SLEUTELFUNCTIES, type Sleutelfunctie } from "./sleutelfuncties.table.js";
import type { Bezettingsregel } from "./weergave.js";
import { stukkenVan, type Stuk } from "./wijkteamfeiten.js";

type Aanwijzing = Stuk<"functionaris-aangewezen">["gegevens"];

const standVan = (minimum: number | null, aantal: number): Bezettingsregel["stand"] => {
  if (minimum === null) return "geen norm";
  return aantal >= minimum ? "vervuld" : "ontbreekt";
};

const listAanwijzingen = (stand: Registerstand, peildatum: IsoDatum): readonly Aanwijzing[] => {
  const gestopt = stukkenVan(stand, "functionaris-gestopt");
  const inDienst = new Set(listInDienst(stand, peildatum).map(({ id }) => id));
  return [...stukkenVan(stand, "functionaris-aangewezen").values()]
    .map(({ gegevens }) => gegevens)
    .filter(({ id, persoon, vanaf }) => vanaf <= peildatum && inDienst.has(persoon) && (gestopt.get(id)?.gegevens.laatsteDag ?? "9999-12-31") >= peildatum);
};

const isLidLvak = (stand: Registerstand, persoon: string, peildatum: IsoDatum): boolean =>
  [...stukkenVan(stand, "opzoeking-vastgelegd").values()].some(
    ({ gegevens: { persoon: wie, onderdeel, uitkomst, datum, geldigTot } }) =>
      wie === persoon &&
      onderdeel === "lidmaatschap LVAK" &&
      uitkomst === "geen bezwaar" &&
      datum <= peildatum &&
      (geldigTot === undefined || geldigTot >= peildatum),
  );

const voldoet = (stand: Registerstand, { vraagt }: Sleutelfunctie, persoon: string, peildatum: IsoDatum): boolean => {
  if (vraagt === undefined) return true;
  return vraagt === "lidmaatschap LVAK" ? isLidLvak(stand, persoon, peildatum) : isGeschoold(stand, persoon, vraagt, peildatum);
};

/**
 * The functions that must be filled, with how many people fill each on a day. Who has not what the function asks does not count;
 * who was appointed before the client was heard does, and it is said.
 *
 * @source W-41.4, W-45.4, W-54.1, W-56.2, W-64.1, W-64.2, W-64.4, W-72.8, W-73.1, W-86.1–86.6
 */
export const listBezetting = (stand: Registerstand, peildatum: IsoDatum): readonly Bezettingsregel[] => {
  const aanwijzingen = listAanwijzingen(stand, peildatum);
  const functies = SLEUTELFUNCTIES.map((rij: Sleutelfunctie): Bezettingsregel => {
    const { functie, eis, minimum, vraagt, vooraf } = rij;
    const aangewezen = aanwijzingen.filter((aanwijzing) => aanwijzing.functie === functie);
    const tellend = aangewezen.filter(({ persoon }) => voldoet(stand, rij, persoon, peildatum));
    const zonderGesprek = vooraf === undefined ? [] : aangewezen.filter(({ gesprekOp, oordeelOpdrachtgever }) => gesprekOp === undefined || oordeelOpdrachtgever !== vooraf);
    return {
      functie,
      eis,
      waar: "organisatie",
      minimum,
      aantal: tellend.length,
      stand: standVan(minimum, tellend.length),
      opmerkingen: [
        ...(tellend.length < aangewezen.length ? [`${aangewezen.length - tellend.length} aangewezen zonder ${vraagt}`] : []),
        ...(zonderGesprek.length > 0 ? [`${zonderGesprek.length} aangewezen zonder ${vooraf} van de opdrachtgever`] : []),
      ],
    };
  });
  const { eis, minimum } = ERVARINGSDESKUNDIGEN_PER_TEAM;
  const ervaring = listInDienst(stand, peildatum).filter(({ inzet }) => inzet === "ervaringsdeskundige");
  const teams = [...stukkenVan(stand, "team-vastgelegd").values()]
    .map(({ gegevens }) => gegevens)
    .filter(({ vanaf, totEnMet }) => vanaf <= peildatum && (totEnMet === undefined || totEnMet >= peildatum))
    .map(({ id, naam }): Bezettingsregel => {
      const aantal = ervaring.filter(({ team }) => team === id).length;
      return { functie: "ervaringsdeskundige", eis, waar: naam, minimum, aantal, stand: standVan(minimum, aantal), opmerkingen: [] };
    });
  return [...functies, ...teams];
};
