export { maakAccount, maakBeheerder, meldAan, WACHTWOORD, type Aanmelding } from "@wmo-kit/tooling-beproeving/aanmelden";
