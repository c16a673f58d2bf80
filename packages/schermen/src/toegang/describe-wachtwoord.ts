/** What a good password is: long, and easy to remember. @source NIST SP 800-63B-4, 3.1.1.2 */
export const describeWachtwoord = (minimum: number): string =>
  `Minstens ${minimum} tekens. Een paar woorden achter elkaar is goed te onthouden; cijfers of leestekens hoeven niet.`;
