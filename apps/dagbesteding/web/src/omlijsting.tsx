import type { Omlijstingprops } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";
import { useLocation } from "preact-iso";

import { Account } from "./aanwezigheid/account.js";
import { Inleesplek } from "./inlezen/inleesplek.js";
import { useInlezen } from "./inlezen/use-inlezen.js";
import { useSleepvlak } from "./inlezen/use-sleepvlak.js";

/** Around every page: whose taps wait on this device, and a place where a message can be dropped. */
export const Omlijsting = ({ ik, children }: Omlijstingprops): JSX.Element => {
  const { path, route } = useLocation();
  const inlezen = useInlezen();
  const sleept = useSleepvlak((bestanden) => {
    if (path !== "/") route("/");
    inlezen.leesIn(bestanden);
  });
  return (
    <Account.Provider value={ik?.account ?? ""}>
      <Inleesplek.Provider value={inlezen}>
        {children}
        {sleept ? <div class="sleepvlak">Laat het bestand los om het in te lezen</div> : null}
      </Inleesplek.Provider>
    </Account.Provider>
  );
};
