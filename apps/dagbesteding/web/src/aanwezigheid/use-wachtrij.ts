import type { Storing } from "@wmo-kit/schermen";
import { useCallback, useEffect, useRef, useState } from "preact/hooks";

import type { Apparaatfeit, Onderweg, Registratie } from "./apparaat/registratie.js";
import { verstuurWachtrij, type Verzender } from "./apparaat/verstuur.js";
import { legInWachtrij, leesWachtrij, verwerkUitkomsten } from "./apparaat/wachtrij.js";
import { wachttijdNa } from "./apparaat/wachttijd.js";
import type { Eigenfeit } from "./voeg-samen.js";

const KANAAL = "wmo-kit-aanwezigheid";

/** The taps of this device: what waits, what was sent from this page, and what the server refused. */
export interface Wachtrij {
  readonly eigen: readonly Eigenfeit[];
  readonly wachtend: number;
  readonly geweigerd: readonly Onderweg[];
  readonly bezig: boolean;
  readonly storing: Storing | undefined;
  /** The device itself refuses to keep anything: what was tapped last was not kept. */
  readonly bewaartNiet: boolean;
  readonly leg: (registratie: Registratie) => void;
  readonly verstuur: () => void;
  readonly haalWeg: (onderweg: Onderweg) => void;
}

/** Keeps taps on the device at once, and sends them when there is a connection: after a tap, when the network is back, when the page comes into view, and later again after a failure. */
export const useWachtrij = (account: string, verzend: Verzender, onVerstuurd: () => void): Wachtrij => {
  const [onderweg, setOnderweg] = useState<readonly Onderweg[]>([]);
  const [gemaakt, setGemaakt] = useState<readonly Apparaatfeit[]>([]);
  const [bezig, setBezig] = useState(false);
  const [storing, setStoring] = useState<Storing | undefined>(undefined);
  const [bewaartNiet, setBewaartNiet] = useState(false);
  const mislukt = useRef(0);
  const klok = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const kanaal = useRef<BroadcastChannel | undefined>(undefined);

  const herlees = useCallback(() => leesWachtrij(account).then(setOnderweg), [account]);

  const verstuur = useCallback((): void => {
    clearTimeout(klok.current);
    setBezig(true);
    void verstuurWachtrij(account, verzend).then(async ({ verstuurd, storing: hindernis }) => {
      await herlees();
      kanaal.current?.postMessage("veranderd");
      setBezig(false);
      setStoring(hindernis);
      mislukt.current = hindernis === undefined ? 0 : mislukt.current + 1;
      if (verstuurd > 0) onVerstuurd();
      if (hindernis !== undefined) klok.current = setTimeout(verstuur, wachttijdNa(mislukt.current, Math.random()));
    });
  }, [account, verzend, onVerstuurd, herlees]);

  useEffect(() => {
    const nieuws = new BroadcastChannel(KANAAL);
    kanaal.current = nieuws;
    nieuws.addEventListener("message", () => void herlees());
    const onZichtbaar = (): void => {
      if (document.visibilityState === "visible") verstuur();
    };
    addEventListener("online", verstuur);
    document.addEventListener("visibilitychange", onZichtbaar);
    void herlees();
    verstuur();
    return () => {
      clearTimeout(klok.current);
      nieuws.close();
      kanaal.current = undefined;
      removeEventListener("online", verstuur);
      document.removeEventListener("visibilitychange", onZichtbaar);
    };
  }, [herlees, verstuur]);

  const leg = (registratie: Registratie): void =>
    void legInWachtrij(account, registratie).then(
      async (feit) => {
        setBewaartNiet(false);
        setGemaakt((eerdere) => [...eerdere, feit]);
        await herlees();
        kanaal.current?.postMessage("veranderd");
        verstuur();
      },
      () => setBewaartNiet(true),
    );

  const haalWeg = ({ feit }: Onderweg): void => {
    setGemaakt((eerdere) => eerdere.filter(({ kenmerk }) => kenmerk !== feit.kenmerk));
    void verwerkUitkomsten(account, [{ feit, weigering: null }]).then(herlees);
  };

  const wachtend = onderweg.filter(({ weigering }) => weigering === null);
  const geweigerd = onderweg.filter(({ weigering }) => weigering !== null);
  const nietVerstuurd = new Set(onderweg.map(({ feit }) => feit.kenmerk));
  return {
    eigen: [
      ...gemaakt.filter(({ kenmerk }) => !nietVerstuurd.has(kenmerk)).map((feit) => ({ feit, onderweg: false })),
      ...wachtend.map(({ feit }) => ({ feit, onderweg: true })),
    ],
    wachtend: wachtend.length,
    geweigerd,
    bezig,
    storing,
    bewaartNiet,
    leg,
    verstuur,
    haalWeg,
  };
};

/** Why sending stopped, for the line that says how many wait. */
export const describeHindernis = (storing: Storing): string => {
  switch (storing._tag) {
    case "offline":
      return "Er is nu geen verbinding. Ga gewoon door: zodra er verbinding is, wordt alles verstuurd.";
    case "niet aangemeld":
      return "U bent niet meer aangemeld. Meld u aan om te versturen; er gaat niets verloren.";
    case "probleem":
      return `${storing.probleem.tekst} Er gaat niets verloren; het wordt vanzelf opnieuw geprobeerd.`;
  }
};

