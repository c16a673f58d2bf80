import { stuurJson, type Sessie } from "../http/sessie.js";
import { makeZender } from "../http/verzoek.js";
import type { Serverproces } from "../proces/start-proces.js";

/** The same person after a new start of the server, on its new address. */
export const opnieuw = ({ account, koppen }: Sessie, { adres }: Pick<Serverproces, "adres">): Sessie => {
  const zender = makeZender(adres);
  const stuur: Sessie["stuur"] = (verzoek) => zender({ ...verzoek, headers: { ...koppen, ...verzoek.headers } });
  return { account, koppen, stuur, stuurJson: (method, pad, inhoud) => stuurJson(stuur, method, pad, inhoud) };
};
