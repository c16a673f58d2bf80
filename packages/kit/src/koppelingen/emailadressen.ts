import { Config, Context, Effect, Layer } from "effect";

/** The address of each system that is reached by e-mail, by its code. Who types an address by hand makes a mistake one day. */
export class Emailadressen extends Context.Service<Emailadressen, ReadonlyMap<string, string>>()("@wmo-kit/kit/koppelingen/Emailadressen") {}

const readAdressen = (tekst: string): ReadonlyMap<string, string> =>
  new Map(
    tekst.split(",").flatMap((deel): readonly (readonly [string, string])[] => {
      const [code = "", adres = ""] = deel.split("=").map((stuk) => stuk.trim());
      return code === "" || adres === "" ? [] : [[code, adres]];
    }),
  );

/** The addresses from `WMO_KIT_EMAIL`, as `contractpostbus=post@gemeente.example,rmz=meldpunt@gemeente.example`. */
export const layerEmailadressen = Layer.effect(
  Emailadressen,
  Effect.map(Config.withDefault(Config.String("WMO_KIT_EMAIL"), ""), (tekst) => Emailadressen.of(readAdressen(tekst))),
);
