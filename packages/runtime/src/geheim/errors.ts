/** A key is not 32 bytes of base64, or there is none where one was promised. */
export interface SleutelOngeldig {
  readonly _tag: "SleutelOngeldig";
  readonly plek: "omgeving" | "bestand";
  /** Which of the given keys, counted from 1; 0 when there is none at all. */
  readonly nummer: number;
}

/** The key file can be read by other accounts on this machine. */
export interface SleutelbestandOpen {
  readonly _tag: "SleutelbestandOpen";
  readonly bestand: string;
}

/** The data are encrypted with a key that is not in the key ring. */
export interface SleutelOntbreekt {
  readonly _tag: "SleutelOntbreekt";
  /** Id of the missing key; says nothing about the key itself. */
  readonly sleutel: string;
}

/** A cipher text does not open: it was changed, moved to another place, or belongs to another key. */
export interface GeheimGeschonden {
  readonly _tag: "GeheimGeschonden";
  /** Where in the stored data; never the value. */
  readonly veld: string;
}

/** The personal data of this dossier were destroyed; nothing can be read from it or added to it. */
export interface DossierVernietigd {
  readonly _tag: "DossierVernietigd";
  readonly dossier: string;
  readonly sinds: string;
}

export type SleutelringError = SleutelOngeldig | SleutelbestandOpen;
export type GeheimError = SleutelOntbreekt | GeheimGeschonden | DossierVernietigd;
