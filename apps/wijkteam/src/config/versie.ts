/** Version of the app, as people and the audit log read it. */
export const VERSIE = "0.1.0";
