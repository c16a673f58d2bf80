import type { Bericht, Gevolg, Taak } from "../kern/gevolg.js";
import { binnenTermijn } from "../kern/termijnwachter.js";
import type { Vraag } from "../kern/wachter.js";
import type { AdviesGegevens } from "./advies.schemas.js";
import type { Advies } from "./advies.js";
import { meldingsdag } from "./verzending.wachters.js";

type V<Soort extends keyof AdviesGegevens> = Vraag<Advies, AdviesGegevens[Soort]>;

/** What goes out at one moment, and the notice to the municipality when it is late. @source W-29.2, W-33, W-98.4 */
export const bijVerzending = (vraag: V<"verzonden">): readonly Gevolg[] => {
  const berichten = (vraag.gegevens.ontvangers ?? []).map(
    ({ aan, stuk }): Bericht => ({ _tag: "Bericht", aan, inhoud: stuk, eis: stuk === "verslag" ? "W-29.2" : "W-33.4" }),
  );
  const isLaat = binnenTermijn(vraag, "W-33.advies", meldingsdag(vraag)) !== undefined;
  return isLaat ? [...berichten, { _tag: "Bericht", aan: "opdrachtgever", inhoud: "Het advies is te laat verstuurd.", eis: "W-33" }] : berichten;
};

/** An objection asks for information when the municipality wants it. @source W-40 */
export const bijBezwaar = ({ gegevens: { informatieGevraagd } }: V<"bezwaar-ontvangen">): readonly Taak[] =>
  informatieGevraagd === true ? [{ _tag: "Taak", taak: "Lever de gevraagde informatie aan Juridische Zaken.", eis: "W-40" }] : [];
