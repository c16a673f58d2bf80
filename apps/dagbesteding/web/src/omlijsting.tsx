import type { Omlijstingprops } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";
import { useLocation } from "preact-iso";
import { useEffect, useRef } from "preact/hooks";

import { Account } from "./aanwezigheid/account.js";
import { Inleesplek } from "./inlezen/inleesplek.js";
import { useInlezen } from "./inlezen/use-inlezen.js";
import { useSleepvlak } from "./inlezen/use-sleepvlak.js";

/** Around every page: whose taps wait on this device, and a place where a message can be dropped. */
export const Omlijsting = ({ ik, children }: Omlijstingprops): JSX.Element => {
  const { path, route } = useLocation();
  const inlezen = useInlezen();
  // What is dropped before it is known who works here, waits for that: the server takes nothing from nobody.
  const wachtend = useRef<readonly File[]>([]);
  const leesIn = (bestanden: readonly File[]): void => {
    if (path !== "/") route("/");
    inlezen.leesIn(bestanden);
  };
  const sleept = useSleepvlak((bestanden) => {
    if (ik === undefined) wachtend.current = [...wachtend.current, ...bestanden];
    else leesIn(bestanden);
  });
  useEffect(() => {
    if (ik === undefined || wachtend.current.length === 0) return;
    leesIn(wachtend.current);
    wachtend.current = [];
  }, [ik]);
  return (
    <Account.Provider value={ik?.account ?? ""}>
      <Inleesplek.Provider value={inlezen}>
        {children}
        {sleept ? <div class="sleepvlak">Laat het bestand los om het in te lezen</div> : null}
      </Inleesplek.Provider>
    </Account.Provider>
  );
};
