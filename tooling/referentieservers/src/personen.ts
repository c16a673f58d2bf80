import { decodePersoonsvraag, Persoonsantwoord } from "@wmo-kit/backoffice";

import { PERSONEN } from "./personen.table.js";
import { probleem, serveer, type Antwoord, type Draaiend, type Serverkeuze, type Verzoek } from "./serveer.js";

const zoek = ({ body }: Verzoek, stand: string): Antwoord => {
  const vraag = decodePersoonsvraag(body);
  if (vraag.isErr()) return probleem(422, "De vraag klopt niet.", { bevindingen: vraag.error.bevindingen });
  const persoon = PERSONEN[vraag.value.bsn];
  const uitkomst = persoon === undefined ? { soort: "niet-gevonden" } : { soort: "gevonden", persoon };
  return { status: 200, soort: "application/json", body: JSON.stringify(Persoonsantwoord.parse({ opKenmerk: vraag.value.kenmerk, stand, uitkomst })) };
};

const anderKenmerk = ({ body = "", ...antwoord }: Antwoord): Antwoord => ({ ...antwoord, body: body.replace(/("opKenmerk": ?")[^"]+/, "$1vraag-van-een-ander") });

/** Starts a person register of made-up people. */
export const startPersonen = ({ stand = () => new Date().toISOString().slice(0, 10), ...keuze }: Serverkeuze & { readonly stand?: () => string } = {}): Promise<Draaiend> =>
  serveer((verzoek) => (verzoek.methode === "POST" && verzoek.pad === "/personen/zoekvragen" ? zoek(verzoek, stand()) : { status: 404 }), keuze, anderKenmerk);
