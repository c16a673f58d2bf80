import { NuNietBeschikbaar } from "@wmo-kit/kit/api";

/** The network does not take the message now; it stays ready and goes by itself when it can. */
export const NET_DICHT = new NuNietBeschikbaar({
  detail: "Het bericht is nog niet aangeboden: het berichtenverkeer antwoordt niet of weigert. Het staat klaar en wordt vanzelf opnieuw geprobeerd. Kijk bij Berichten hoe het ermee staat.",
  code: "BERICHTENVERKEER",
});
