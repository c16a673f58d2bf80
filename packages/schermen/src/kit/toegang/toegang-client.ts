import { isRol, type Rol } from "@wmo-kit/runtime/api";

import type { EersteBeheerder } from "../../toegang/eerste-startpagina.js";
import type { Accountbeheer, Ik, Toegangsstart } from "../../toegang/toegangsdienst.js";
import type { Antwoord } from "../../vraag/antwoord.js";
import { ask } from "../client/ask.js";
import { kitclient } from "../client/kitclient.js";

const { toegang } = kitclient;

const toRollen = (rollen: readonly string[]): readonly Rol[] => rollen.filter(isRol);

/** What the sign-in page needs to know. */
export const fetchToegangsstart = (): Promise<Antwoord<Toegangsstart>> => ask(toegang.toonStart({}));

/** Who is signed in. */
export const fetchIk = (): Promise<Antwoord<Ik>> => ask(toegang.toonIk({}));

/** Signs in. */
export const signIn = (naam: string, wachtwoord: string): Promise<Antwoord<void>> => ask(toegang.meldAan({ payload: { naam, wachtwoord } }));

/** Signs out, in this browser only. */
export const signOut = (): Promise<Antwoord<void>> => ask(toegang.meldAf({ payload: { overal: false } }));

/** Makes the first manager of accounts. */
export const makeEersteBeheerder = ({ rollen, ...eerste }: EersteBeheerder): Promise<Antwoord<void>> =>
  ask(toegang.maakEersteBeheerder({ payload: { ...eerste, rollen: toRollen(rollen) } }));

/** Chooses a password with a code. */
export const resetWachtwoord = (code: string, wachtwoord: string): Promise<Antwoord<void>> => ask(toegang.herstelWachtwoord({ payload: { code, wachtwoord } }));

/** Changes the own password. */
export const changeWachtwoord = (huidig: string, nieuw: string): Promise<Antwoord<void>> => ask(toegang.wijzigWachtwoord({ payload: { huidig, nieuw } }));

/** Opens a dossier in an emergency, with a sentence of reason. */
export const takeNoodtoegang = (dossier: string, reden: string): Promise<Antwoord<{ readonly tot: string }>> =>
  ask(toegang.neemNoodtoegang({ params: { dossier }, payload: { reden } }));

/** What managing accounts asks of the server. */
export const ACCOUNTBEHEER: Accountbeheer = {
  toonAccounts: () => ask(toegang.toonAccounts({})),
  maakAccount: ({ rollen, ...nieuw }) => ask(toegang.maakAccount({ payload: { ...nieuw, rollen: toRollen(rollen) } })),
  wijzigAccount: ({ account, naam, rollen, bekwaamheden, bekwaamheidsbewijzen, versie }) =>
    ask(toegang.wijzigAccount({ params: { account }, payload: { naam, rollen: toRollen(rollen), bekwaamheden, bekwaamheidsbewijzen, versie } })),
  blokkeer: (account, geblokkeerd) => ask(toegang.blokkeerAccount({ params: { account }, payload: { geblokkeerd } })),
  geefCode: (account) => ask(toegang.geefHerstelcode({ params: { account } })),
};
