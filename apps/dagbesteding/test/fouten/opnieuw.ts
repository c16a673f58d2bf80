import { makeZender, stuurJson, type Serverproces, type Sessie } from "@wmo-kit/tooling-beproeving";

/** The same person after a new start of the server, on its new address. */
export const opnieuw = ({ account, koppen }: Sessie, { adres }: Serverproces): Sessie => {
  const zender = makeZender(adres);
  const stuur: Sessie["stuur"] = (verzoek) => zender({ ...verzoek, headers: { ...koppen, ...verzoek.headers } });
  return { account, koppen, stuur, stuurJson: (method, pad, inhoud) => stuurJson(stuur, method, pad, inhoud) };
};
