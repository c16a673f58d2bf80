export { maakAccount, maakBeheerder, meldAan, neemUitnodigingAan, WACHTWOORD, type Aanmelding, type Proefaccount } from "@wmo-kit/tooling-beproeving/aanmelden";
