// Generated from openapi.json; `UPDATE_DOCS=1` with the test of the client writes it anew; do not edit.
export interface paths {
    readonly "/api/werklijst": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["werk.toonWerklijst"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/taken": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["werk.toonTaken"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/wachtlijst": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["werk.toonWachtlijst"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/wijken": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["werk.toonWijken"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["werk.toonDossiers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/zoeken": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["werk.zoekDossiers"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/meldingen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["werk.legMeldingVast"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{dossierId}/meldingen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["werk.legVolgendeMeldingVast"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{dossierId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["werk.toonDossier"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{dossierId}/stappen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["werk.toonStappen"];
        readonly put?: never;
        readonly post: operations["werk.zetStap"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{dossierId}/taken/{taakId}/gedaan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["werk.meldTaakGedaan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{dossierId}/inzage": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["werk.toonInzage"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{dossierId}/inwoner": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["plan.toonInwonergegevens"];
        readonly put: operations["werk.legInwonerVast"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{dossierId}/bsn": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put: operations["werk.legBsnVast"];
        readonly post: operations["werk.toonBsn"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{dossierId}/brieven/{briefId}/verzending": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["werk.registreerBrief"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/voorbeeldgegevens": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["werk.laadVoorbeeldgegevens"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{dossierId}/plannen/{zaak}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["plan.toonPlan"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{dossierId}/plannen/{zaak}/delen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put: operations["plan.bewaarPlandeel"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{dossierId}/gezin": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["plan.toonGezin"];
        readonly put?: never;
        readonly post: operations["plan.koppelGezinslid"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{dossierId}/gezin/los": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["plan.maakGezinslidLos"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{dossierId}/koppeling/{zaak}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["plan.toonKoppelvoorstel"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/professionals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["plan.toonProfessionals"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/professionals/{account}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put: operations["plan.legProfielVast"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/groepen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["plan.toonGroepen"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{dossierId}/groepen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["plan.toonDeelnamen"];
        readonly put?: never;
        readonly post: operations["plan.beginGroep"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{dossierId}/groepen/einde": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["plan.stopGroep"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{dossierId}/onderzoeken/{zaak}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["onderzoek.toonOnderzoek"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{dossierId}/onderzoeken/{zaak}/aantekeningen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["onderzoek.legOnderzoeksaantekeningVast"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/expertteam": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["onderzoek.toonExpertteam"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{dossierId}/indicaties/{zaak}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["onderzoek.toonIndicatie"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/eigen-dossiers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["inwoner.listEigendossiers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/eigen-dossiers/{dossierId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["inwoner.toonEigendossier"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/eigen-dossiers/{dossierId}/inzage": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["inwoner.toonEigeninzage"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/eigen-dossiers/{dossierId}/voorstellen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["inwoner.doeVoorstel"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/eigen-dossiers/{dossierId}/oordelen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["inwoner.geefOordeel"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/eigen-dossiers/{dossierId}/delingen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["inwoner.deelDossier"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/eigen-dossiers/{dossierId}/delingen/{delingId}/intrekking": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["inwoner.stopDeling"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/gedeelde-dossiers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["inwoner.listGedeeldedossiers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/gedeelde-dossiers/{dossierId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["inwoner.toonGedeelddossier"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/teksten": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["inwoner.toonTeksten"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{dossierId}/inwonertoegang": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["inwonertoegang.toonInwonertoegang"];
        readonly put?: never;
        readonly post: operations["inwonertoegang.nodigInwonerUit"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{dossierId}/inwonertoegang/einde": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["inwonertoegang.beeindigInwonertoegang"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{dossierId}/voorstellen/{voorstelId}/antwoord": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["inwonertoegang.beantwoordVoorstel"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{dossierId}/adviezen/{zaak}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["advies.toonAdvies"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/toetsen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["advies.toonToetsen"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{dossierId}/berichten": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["advies.toonBerichten"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{dossierId}/berichten/{kenmerk}/aanbieding": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["advies.biedOpnieuwAan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{dossierId}/berichten/{kenmerk}/afhandeling": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["advies.handelBerichtAf"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/backoffice": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["advies.toonVerkeer"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/backoffice/ronde": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["advies.haalEnVerstuur"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{dossierId}/adviezen/{zaak}/bezwaardossier": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["advies.haalBezwaardossier"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/bestanden": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["gegevens.toonBestanden"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/bestanden/{soort}/leeg": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["gegevens.haalLeegBestand"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/bestanden/{soort}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["gegevens.leesBestandIn"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/bestandsvergelijking": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["gegevens.vergelijkBestand"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/wiz": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["gegevens.toonWiz"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/wiz/overname": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["gegevens.neemWizOver"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/aanbieders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["gegevens.toonAanbieders"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{dossierId}/zaakexport": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["gegevens.haalZaakexport"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{dossierId}/persoonsgegevens": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["gegevens.haalPersoon"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{dossierId}/persoonsgegevens/overname": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["gegevens.neemPersoonOver"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{dossierId}/indicatievragen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["gegevens.vraagIndicaties"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/team/caseload": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["team.toonCaseload"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/team/rapporten": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["team.toonRapporten"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/team/rapporten/{soort}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["team.toonRapport"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/team/pakketten/{soort}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["team.toonPakket"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/team/rapporten/{soort}/rapport.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["team.haalRapportJson"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/team/rapporten/{soort}/rapport.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["team.haalRapportCsv"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/organisatie": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["organisatie.toonOrganisatie"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/organisatie/stappen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["organisatie.toonOrganisatiestappen"];
        readonly put?: never;
        readonly post: operations["organisatie.zetOrganisatiestap"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/organisatie/taken/{taakId}/gedaan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["organisatie.meldOrganisatietaakGedaan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/bewijs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["kwaliteit.toonBewijs"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/klachten": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["kwaliteit.toonKlachten"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/klachten/verslag": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["kwaliteit.toonKlachtenverslag"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/incidenten": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["kwaliteit.toonIncidenten"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/wijzigingen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["kwaliteit.toonWijzigingen"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/plichten": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["kwaliteit.toonPlichten"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/plichten/abonnementen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["kwaliteit.geefAgendatoegang"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/plichten/abonnementen/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        readonly delete: operations["kwaliteit.trekAgendatoegangIn"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/agenda/{geheim}/plichten.ics": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["kwaliteit.volgAgenda"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/register/formulieren": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["registers.toonFormulieren"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/register/kwaliteit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["registers.legKwaliteitVast"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/register/mensen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["registers.legMensenVast"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/register/organisatie": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["registers.legOrganisatieVast"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/register/financieel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["registers.legFinancieelVast"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/mensen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["registers.toonMensen"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sleutelfuncties": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["registers.toonFuncties"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/wijkregister": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["registers.toonWijkregister"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/partners": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["registers.toonPartners"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/risicos": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["registers.toonRisicos"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/ontwikkelplannen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["registers.toonOntwikkeling"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/jaarrekening/sjabloon.xlsx": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["financieel.haalSjabloon"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/jaarrekening/sjabloon.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["financieel.haalCsvSjabloon"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/jaarrekening": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["financieel.toonJaarrekening"];
        readonly put?: never;
        readonly post: operations["financieel.leesJaarrekening"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/jaarrekening/dossier.html": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["financieel.haalDossierHtml"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/jaarrekening/dossier.md": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["financieel.haalDossierMarkdown"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/netwerkkaart": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["financieel.toonNetwerkkaart"];
        readonly put?: never;
        readonly post: operations["financieel.legNetwerkkaartVast"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/netwerkkaart.svg": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["financieel.haalNetwerkkaart"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/liquiditeit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["liquiditeit.toonLiquiditeit"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/koppelingen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["koppelingen.toonKoppelingen"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/koppelingen/{code}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["koppelingen.toonKoppeling"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/koppelingen/{code}/gebruik": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["koppelingen.legGebruikVast"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/koppelingen/{code}/emails": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["koppelingen.bereidEmailVoor"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/koppelingen/{code}/emails/{taak}/verzonden": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["koppelingen.legVerzendingVast"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/koppelingen/{code}/emails/{taak}/antwoord": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["koppelingen.legAntwoordVast"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/toezicht/pakket": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["toezicht.toonAan"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/toezicht/pakket.html": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["toezicht.haalPakket"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/beheer/bewaring": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["bewaring.toonBewaring"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/beheer/bewaring/vernietigingen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["bewaring.vernietig"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/beheer/verwijderverzoeken": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["bewaring.legVerzoekVast"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/beheer/verwijderverzoeken/{verzoek}/besluit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["bewaring.beslisVerzoek"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/gezondheid": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["systeem.gezondheid"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/beheer/gezondheid": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["systeem.toonGezondheid"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/instelling": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["systeem.toonInstelling"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/toegang": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["toegang.toonStart"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/aanmelden": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["toegang.meldAan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/eerste-beheerder": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["toegang.maakEersteBeheerder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/herstel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["toegang.herstelWachtwoord"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/oidc/aanmelden": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["toegang.startOidc"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/oidc/terug": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["toegang.voltooiOidc"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/ik": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["toegang.toonIk"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/afmelden": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["toegang.meldAf"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/wachtwoord": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["toegang.wijzigWachtwoord"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/accounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["toegang.toonAccounts"];
        readonly put?: never;
        readonly post: operations["toegang.maakAccount"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/accounts/{account}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put: operations["toegang.wijzigAccount"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/accounts/{account}/blokkade": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["toegang.blokkeerAccount"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/accounts/{account}/herstelcode": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["toegang.geefHerstelcode"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{dossier}/betrokkenen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["toegang.toonBetrokkenen"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{dossier}/betrokkenen/{account}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put: operations["toegang.zetBetrokkene"];
        readonly post?: never;
        readonly delete: operations["toegang.verwijderBetrokkene"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{dossier}/noodtoegang": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["toegang.neemNoodtoegang"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly DossierDichtEncoded: {
            readonly detail: string;
            readonly instance?: string;
            /** @enum {string} */
            readonly code: "DOSSIER_GESLOTEN";
            readonly noodtoegang: boolean;
            /** @enum {string} */
            readonly type: "https://github.com/wmo-kit/wmo-kit/blob/main/packages/runtime/README.md#dossier-gesloten";
            /** @enum {number} */
            readonly status?: 403;
            /** @enum {string} */
            readonly title?: "Dit dossier is voor u gesloten";
        };
        readonly VerouderdePaginaEncoded: {
            readonly detail: string;
            readonly instance?: string;
            /** @enum {string} */
            readonly code: "CSRF_ONGELDIG";
            /** @enum {string} */
            readonly type: "https://github.com/wmo-kit/wmo-kit/blob/main/packages/runtime/README.md#verouderde-pagina";
            /** @enum {number} */
            readonly status?: 403;
            /** @enum {string} */
            readonly title?: "Deze pagina is verouderd";
        };
        readonly GeenRechtEncoded: {
            readonly detail: string;
            readonly instance?: string;
            /** @enum {string} */
            readonly code: "GEEN_RECHT";
            readonly recht: ("dossier.zien" | "dossier.wijzigen" | "dossier.alle" | "dossier.noodtoegang" | "dossier.toewijzen" | "bsn.zien" | "afweging.vaststellen" | "bericht.ontvangen" | "bericht.verzenden" | "bericht.bezorgen" | "aanwezigheid.vastleggen" | "declaratie.maken" | "declaratie.verzenden" | "organisatie.zien" | "organisatie.wijzigen" | "persoon.zien" | "persoon.wijzigen" | "kwaliteit.zien" | "kwaliteit.wijzigen" | "financieel.zien" | "financieel.wijzigen" | "audit.zien" | "account.beheren" | "export.maken" | "bewaring.beheren" | "koppeling.beheren" | "instelling.wijzigen" | "eigen-dossier.zien" | "eigen-dossier.aanvullen" | "gedeeld-dossier.zien" | "toezicht.zien") | null;
            /** @enum {string} */
            readonly type: "https://github.com/wmo-kit/wmo-kit/blob/main/packages/runtime/README.md#geen-recht";
            /** @enum {number} */
            readonly status?: 403;
            /** @enum {string} */
            readonly title?: "Dit mag u niet";
        };
        readonly NietAangemeldEncoded: {
            readonly detail: string;
            readonly instance?: string;
            /** @enum {string} */
            readonly code: "NIET_AANGEMELD";
            /** @enum {string} */
            readonly type: "https://github.com/wmo-kit/wmo-kit/blob/main/packages/runtime/README.md#niet-aangemeld";
            /** @enum {number} */
            readonly status?: 401;
            /** @enum {string} */
            readonly title?: "U bent niet aangemeld";
        };
        readonly OngeldigVerzoekEncoded: {
            readonly detail?: string;
            readonly instance?: string;
            readonly bevindingen: readonly components["schemas"]["Bevinding"][];
            /** @enum {string} */
            readonly type: "https://github.com/wmo-kit/wmo-kit/blob/main/packages/runtime/README.md#ongeldig-verzoek";
            /** @enum {number} */
            readonly status?: 400;
            /** @enum {string} */
            readonly title?: "Het verzoek klopt niet";
        };
        readonly Bevinding: {
            readonly pad: readonly (string | number)[];
            readonly code: string;
            readonly uitleg: string;
        };
        readonly ToegangNuNietEncoded: {
            readonly detail: string;
            readonly instance?: string;
            /** @enum {string} */
            readonly code: "OPSLAG";
            /** @enum {string} */
            readonly type: "https://github.com/wmo-kit/wmo-kit/blob/main/packages/runtime/README.md#toegang-nu-niet";
            /** @enum {number} */
            readonly status?: 503;
            /** @enum {string} */
            readonly title?: "Aanmelden lukt nu niet";
        };
        readonly AccountAfgewezenEncoded: {
            readonly detail: string;
            readonly instance?: string;
            readonly code: string;
            readonly redenen: readonly {
                readonly code: string;
                readonly tekst: string;
            }[];
            /** @enum {string} */
            readonly type: "https://github.com/wmo-kit/wmo-kit/blob/main/packages/runtime/README.md#account-afgewezen";
            /** @enum {number} */
            readonly status?: 422;
            /** @enum {string} */
            readonly title?: "Dit kan zo niet";
        };
        readonly AccountNietGevondenEncoded: {
            readonly detail: string;
            readonly instance?: string;
            /** @enum {string} */
            readonly code: "ACCOUNT_ONBEKEND";
            /** @enum {string} */
            readonly type: "https://github.com/wmo-kit/wmo-kit/blob/main/packages/runtime/README.md#account-niet-gevonden";
            /** @enum {number} */
            readonly status?: 404;
            /** @enum {string} */
            readonly title?: "Dit account is er niet";
        };
        readonly Betrokkene: {
            readonly account: string;
            /** @enum {string} */
            readonly soort: "betrokken" | "eigen";
            readonly sinds: string;
        };
        readonly AccountBotsingEncoded: {
            readonly detail: string;
            readonly instance?: string;
            readonly code: string;
            /** @enum {string} */
            readonly type: "https://github.com/wmo-kit/wmo-kit/blob/main/packages/runtime/README.md#account-botsing";
            /** @enum {number} */
            readonly status?: 409;
            /** @enum {string} */
            readonly title?: "Iemand was u voor";
        };
        readonly Account: {
            readonly account: string;
            readonly gebruikersnaam: string;
            readonly naam: string;
            readonly rollen: readonly ("medewerker" | "teamleider" | "administratie" | "financieel" | "beheerder" | "inwoner" | "naaste" | "toezicht")[];
            readonly bekwaamheden: readonly string[];
            readonly bekwaamheidsbewijzen: {
                readonly [key: string]: string;
            };
            readonly geblokkeerd: boolean;
            readonly extern: boolean;
            readonly versie: number;
        };
        readonly TeVaakGeprobeerdEncoded: {
            readonly detail: string;
            readonly instance?: string;
            /** @enum {string} */
            readonly code: "TE_VEEL_POGINGEN";
            readonly seconden: number;
            /** @enum {string} */
            readonly type: "https://github.com/wmo-kit/wmo-kit/blob/main/packages/runtime/README.md#te-vaak-geprobeerd";
            /** @enum {number} */
            readonly status?: 429;
            /** @enum {string} */
            readonly title?: "Er is te vaak geprobeerd aan te melden";
        };
        readonly AanmeldenNietGeluktEncoded: {
            readonly detail: string;
            readonly instance?: string;
            /** @enum {string} */
            readonly code: "AANMELDEN_MISLUKT";
            /** @enum {string} */
            readonly type: "https://github.com/wmo-kit/wmo-kit/blob/main/packages/runtime/README.md#aanmelden-niet-gelukt";
            /** @enum {number} */
            readonly status?: 401;
            /** @enum {string} */
            readonly title?: "Aanmelden is niet gelukt";
        };
        readonly Ik: {
            readonly account: string;
            readonly naam: string;
            readonly rollen: readonly ("medewerker" | "teamleider" | "administratie" | "financieel" | "beheerder" | "inwoner" | "naaste" | "toezicht")[];
            readonly rechten: readonly ("dossier.zien" | "dossier.wijzigen" | "dossier.alle" | "dossier.noodtoegang" | "dossier.toewijzen" | "bsn.zien" | "afweging.vaststellen" | "bericht.ontvangen" | "bericht.verzenden" | "bericht.bezorgen" | "aanwezigheid.vastleggen" | "declaratie.maken" | "declaratie.verzenden" | "organisatie.zien" | "organisatie.wijzigen" | "persoon.zien" | "persoon.wijzigen" | "kwaliteit.zien" | "kwaliteit.wijzigen" | "financieel.zien" | "financieel.wijzigen" | "audit.zien" | "account.beheren" | "export.maken" | "bewaring.beheren" | "koppeling.beheren" | "instelling.wijzigen" | "eigen-dossier.zien" | "eigen-dossier.aanvullen" | "gedeeld-dossier.zien" | "toezicht.zien")[];
            readonly bekwaamheden: readonly string[];
            readonly csrf: string;
        };
        readonly Toegangsstart: {
            readonly eersteStart: boolean;
            readonly oidc: string | null;
            readonly wachtwoord: {
                readonly minimum: number;
                readonly maximum: number;
            };
        };
        readonly NuNietBeschikbaarEncoded: {
            readonly detail: string;
            readonly instance?: string;
            readonly code: string;
            /** @enum {string} */
            readonly type: "https://github.com/wmo-kit/wmo-kit/blob/main/packages/runtime/README.md#nu-niet-beschikbaar";
            /** @enum {number} */
            readonly status?: 503;
            /** @enum {string} */
            readonly title?: "Opslaan lukt nu niet";
        };
        readonly GeblokkeerdEncoded: {
            readonly detail: string;
            readonly instance?: string;
            readonly code: string;
            /** @enum {string} */
            readonly type: "https://github.com/wmo-kit/wmo-kit/blob/main/packages/runtime/README.md#stap-geblokkeerd";
            /** @enum {number} */
            readonly status?: 422;
            /** @enum {string} */
            readonly title?: "Dit kan nu niet";
        };
        readonly NietGevondenEncoded: {
            readonly detail: string;
            readonly instance?: string;
            readonly code: string;
            /** @enum {string} */
            readonly type: "https://github.com/wmo-kit/wmo-kit/blob/main/packages/runtime/README.md#niet-gevonden";
            /** @enum {number} */
            readonly status?: 404;
            /** @enum {string} */
            readonly title?: "Niet gevonden";
        };
        readonly Toezichtpakket: {
            readonly gemaaktOp: string;
            readonly controlegetal: string;
            readonly inhoud: components["schemas"]["Pakketinhoud"];
        };
        readonly Pakketinhoud: {
            readonly organisatie: string;
            readonly programma: string;
            readonly peildatum: string;
            readonly versie: number;
            readonly gevraagd: string | null;
            readonly regels: readonly components["schemas"]["Pakketregel"][];
            readonly ontbreekt: readonly {
                readonly eis: string;
                readonly titel: string;
                readonly gevraagd: string;
                readonly reden: string;
            }[];
            readonly zonderBewijsvraag: readonly {
                readonly eis: string;
                readonly titel: string;
            }[];
            readonly registers: components["schemas"]["Pakketregisters"];
        };
        readonly Pakketregisters: {
            readonly vergewis: readonly components["schemas"]["Vergewisregel"][] | null;
            readonly scholing: readonly components["schemas"]["Scholingsregel"][] | null;
            readonly bezetting: readonly components["schemas"]["Bezettingsregel"][] | null;
            readonly wijken: readonly components["schemas"]["Wijkregel"][] | null;
            readonly risicos: readonly components["schemas"]["Risicoregel"][] | null;
            readonly ontwikkeling: readonly components["schemas"]["Ontwikkelregel"][] | null;
            readonly partners: readonly components["schemas"]["Partnerbewijsregel"][] | null;
            readonly incidenten: readonly components["schemas"]["Incidentweergave"][] | null;
            readonly klachten: components["schemas"]["Klachtenverslag"] | null;
            readonly klagers: readonly components["schemas"]["Klagerregel"][] | null;
            readonly plichten: readonly components["schemas"]["Plichtweergave"][] | null;
        };
        readonly Plichtweergave: {
            readonly sleutel: string;
            readonly norm: string;
            readonly titel: string;
            readonly wie: string;
            readonly uiterlijk: string;
            readonly uiterlijkTekst: string;
            /** @enum {string} */
            readonly stand: "lopend" | "bijna verstreken" | "verstreken" | "gedaan" | "te laat gedaan";
            readonly standTekst: string;
            readonly voorbehoud: string | null;
            readonly waarom: readonly string[];
            readonly gedaanOp: string | null;
            readonly bewijs: string | null;
        };
        readonly Klagerregel: {
            readonly wie: string;
            readonly aantal: number;
        };
        readonly Klachtenverslag: {
            readonly jaar: number;
            readonly aantal: number;
            readonly perOnderwerp: readonly {
                readonly wat: string;
                readonly aantal: number;
            }[];
            readonly perUitkomst: readonly {
                readonly wat: string;
                readonly aantal: number;
            }[];
            readonly nogOpen: number;
            readonly maatregelen: readonly string[];
        };
        readonly Incidentweergave: {
            readonly zaak: string;
            readonly aard: string | null;
            readonly bekendOp: string | null;
            readonly toestand: string;
            readonly toestandTekst: string;
            readonly meldingen: readonly components["schemas"]["Meldplichtweergave"][];
        };
        readonly Meldplichtweergave: {
            readonly ontvanger: string;
            readonly eis: string;
            readonly norm: string;
            readonly uiterlijk: string | null;
            readonly uiterlijkTekst: string | null;
            /** @enum {string} */
            readonly stand: "open" | "te laat" | "gemeld" | "te laat gemeld";
            readonly gemeldOp: string | null;
            readonly bewijs: string | null;
        };
        readonly Partnerbewijsregel: {
            readonly id: string;
            readonly naam: string;
            readonly partnersoort: string;
            readonly afspraken: string | null;
            readonly privacyafspraken: string | null;
            readonly nagekekenOp: string;
            readonly ontbreekt: readonly string[];
        };
        readonly Ontwikkelregel: {
            readonly jaar: number;
            readonly plan: string;
            readonly doel: string;
            readonly thema: string;
            readonly resultaat: string;
            readonly kwartalen: readonly {
                readonly kwartaal: number;
                readonly voortgang: string | null;
                readonly uitgegeven: number | null;
            }[];
            readonly ontbreekt: readonly number[];
        };
        readonly Risicoregel: {
            readonly id: string;
            readonly omschrijving: string;
            readonly beinvloedbaar: boolean;
            readonly voorspelbaar: boolean;
            readonly prioriteit: number;
            /** @enum {string} */
            readonly stand: "met maatregelen" | "zonder maatregel" | "vervallen";
            readonly maatregelen: readonly {
                readonly id: string;
                readonly maatregel: string;
                readonly onderbouwing: string;
                readonly eigenaar: string;
                readonly uiterlijk: string | null;
                /** @enum {string} */
                readonly stand: "klaar" | "loopt" | "te laat";
                readonly resultaat: string | null;
            }[];
        };
        readonly Wijkregel: {
            readonly id: string;
            readonly naam: string;
            readonly stadsdeel: string;
            readonly team: string | null;
        };
        readonly Bezettingsregel: {
            readonly functie: string;
            readonly eis: string;
            readonly waar: string;
            readonly minimum: number | null;
            readonly aantal: number;
            /** @enum {string} */
            readonly stand: "vervuld" | "ontbreekt" | "geen norm";
            readonly opmerkingen: readonly string[];
        };
        readonly Scholingsregel: {
            readonly persoon: string;
            readonly kwalificatie: string;
            readonly eis: string;
            readonly omschrijving: string;
            readonly kenmerk: string;
            readonly datum: string;
            readonly geldigTot: string | null;
            /** @enum {string} */
            readonly stand: "geldig" | "loopt af" | "verlopen";
        };
        readonly Vergewisregel: {
            readonly persoon: string;
            readonly inzet: string;
            readonly inLoondienst: boolean;
            readonly gedaan: readonly {
                readonly onderdeel: string;
                readonly uitkomst: string;
                readonly datum: string;
                readonly kenmerk: string;
            }[];
            readonly ontbreekt: readonly string[];
            readonly bezwaar: boolean;
            /** @enum {string} */
            readonly vog: "afgegeven" | "ontbreekt" | "opnieuw vragen" | "niet gevraagd" | "geen zaak";
            readonly vogAfgegeven: string | null;
            readonly magWerken: boolean | null;
        };
        readonly Pakketregel: {
            readonly eis: string;
            readonly titel: string;
            readonly samenvatting: string;
            readonly gevraagd: string;
            readonly soort: string;
            readonly houdbaar: string;
            /** @enum {string} */
            readonly stand: "aanwezig" | "loopt af" | "verlopen" | "ontbreekt" | "geen oordeel" | "nog niet nodig";
            readonly standTekst: string;
            readonly geldigTot: string | null;
            readonly telt: components["schemas"]["Bewijsstukweergave"] | null;
            readonly stukken: readonly components["schemas"]["Bewijsstukweergave"][];
            readonly controlegetal: string;
        };
        readonly Bewijsstukweergave: {
            readonly id: string;
            readonly kenmerk: string;
            readonly datum: string;
            readonly geldigTot: string | null;
            readonly sha256: string | null;
            readonly toelichting: string | null;
            readonly vastgelegdOp: string;
            readonly vastgelegdDoor: string;
        };
        readonly InvoerOngeldigEncoded: {
            readonly detail: string;
            readonly instance?: string;
            /** @enum {string} */
            readonly code: "INVOER_ONGELDIG";
            readonly bevindingen: readonly {
                readonly pad: readonly (string | number)[];
                readonly tekst: string;
            }[];
            /** @enum {string} */
            readonly type: "https://github.com/wmo-kit/wmo-kit/blob/main/packages/runtime/README.md#invoer-ongeldig";
            /** @enum {number} */
            readonly status?: 422;
            /** @enum {string} */
            readonly title?: "Niet alles is goed ingevuld";
        };
        readonly Koppelingweergave: {
            readonly peildatum: string;
            readonly koppeling: components["schemas"]["Koppelingregel"];
            readonly formulieren: readonly components["schemas"]["Koppelingformulier"][];
            readonly gebruik: readonly components["schemas"]["Gebruiksregel"][];
            readonly emails: readonly components["schemas"]["Emailweergave"][];
        };
        readonly Emailweergave: {
            readonly taak: string;
            /** @enum {string} */
            readonly stand: "voorbereid" | "verzonden" | "beantwoord";
            readonly aan: string;
            readonly onderwerp: string;
            readonly tekst: string;
            readonly voorbereidTekst: string;
            readonly verzondenTekst: string | null;
            readonly verwijzing: string | null;
            readonly antwoordTekst: string | null;
        };
        readonly Gebruiksregel: {
            readonly id: string;
            readonly op: string;
            readonly opTekst: string;
            readonly wat: string;
            readonly uitkomst: string;
            readonly bewijs: string | null;
            readonly dossier: string | null;
        };
        readonly Koppelingformulier: {
            readonly sjabloon: string | null;
            readonly titel: string;
            readonly velden: readonly components["schemas"]["Veld"][];
        };
        readonly Veld: {
            readonly naam: string;
            readonly label: string;
            readonly uitleg: string | null;
            /** @enum {string} */
            readonly soort: "tekst" | "langeTekst" | "datum" | "tijdstip" | "getal" | "bedrag" | "jaNee" | "keuze" | "meerkeuze" | "lijst" | "groep" | "kenmerk";
            readonly verplicht: boolean;
            readonly opties: readonly {
                readonly waarde: string;
                readonly label: string;
            }[] | null;
            readonly velden: readonly components["schemas"]["Veld"][] | null;
            readonly voorstel: unknown;
            readonly min: number | null;
            readonly max: number | null;
            readonly alleenBij: {
                readonly veld: string;
                readonly waarden: readonly string[];
            } | null;
        };
        readonly Koppelingregel: {
            readonly code: string;
            readonly systeem: string;
            readonly richting: string;
            /** @enum {string} */
            readonly soort: "bericht" | "http" | "bestand" | "emailtaak" | "opzoeking";
            readonly adapter: string;
            readonly eisen: readonly string[];
            readonly gegevens: string;
            readonly doel: string;
            readonly persoonsgegevens: boolean;
            readonly toestemmingNodig: boolean;
            readonly laatstGebruikt: string | null;
            readonly laatstGebruiktTekst: string | null;
            /** @enum {string} */
            readonly versheid: "vers" | "verouderd" | "zonder norm" | "niet gebruikt";
            readonly versheidTekst: string;
            readonly teVerzenden: number;
        };
        readonly Koppelingenlijst: {
            readonly peildatum: string;
            readonly peildatumTekst: string;
            readonly koppelingen: readonly components["schemas"]["Koppelingregel"][];
        };
        readonly Liquiditeitsregister: {
            readonly peildatum: string;
            readonly versie: number;
            readonly overzichten: readonly components["schemas"]["Liquiditeitsregel"][];
            readonly plichten: readonly components["schemas"]["Plichtweergave"][];
            readonly zonderDag: readonly string[];
        };
        readonly Liquiditeitsregel: {
            readonly id: string;
            readonly datum: string;
            readonly kenmerk: string;
            readonly liquideMiddelen: number | null;
            readonly vlottendeActiva: number | null;
            readonly kortlopendeSchulden: number | null;
            readonly verplichtingen: number | null;
            readonly currentRatio: components["schemas"]["Toetsregel_1"] | null;
        };
        readonly Toetsregel_1: {
            readonly toets: string;
            readonly eis: string;
            readonly titel: string;
            readonly onderwerp: string | null;
            readonly oordeel: string;
            readonly toelichting: {
                readonly code: string;
                readonly tekst: string;
            } | null;
            readonly gemeten: string | null;
            readonly band: {
                /** @enum {string} */
                readonly eenheid: "percentage" | "verhouding" | "eurocent" | "aantal";
                readonly waarde: number;
                readonly van: number | null;
                readonly tot: number | null;
                readonly tekst: string;
            } | null;
            readonly uitleg: readonly string[];
        };
        readonly CijfersAfgekeurdEncoded: {
            readonly detail: string;
            readonly instance?: string;
            /** @enum {string} */
            readonly code: "CIJFERS_AFGEKEURD";
            readonly bevindingen: readonly string[];
            /** @enum {string} */
            readonly type: "https://github.com/wmo-kit/wmo-kit/blob/main/packages/runtime/README.md#cijfers-afgekeurd";
            /** @enum {number} */
            readonly status?: 422;
            /** @enum {string} */
            readonly title?: "Dit bestand kan niet worden gebruikt";
        };
        readonly Netwerkkaartweergave: {
            readonly vastgelegdOp: string;
            readonly opdrachtnemer: string;
            readonly svg: string;
            readonly kop: readonly string[];
            readonly regels: readonly (readonly string[])[];
            readonly bevindingen: readonly string[];
            readonly ubos: readonly string[];
        };
        readonly Jaarrekeningtoetsing: {
            readonly peildatum: string;
            readonly rechtspersoon: string;
            readonly boekjaar: string;
            readonly jaren: readonly string[];
            readonly bestandsnaam: string;
            readonly sha256: string;
            readonly ingelezenOp: string;
            readonly toetsen: readonly components["schemas"]["Toetsregel_1"][];
            readonly nietGetoetst: readonly {
                readonly toets: string;
                readonly reden: string;
            }[];
            readonly bevindingen: readonly string[];
            readonly punten: {
                readonly [key: string]: {
                    readonly oordeel: string;
                    readonly ontbreekt?: string;
                    readonly besluit?: string;
                };
            };
        };
        readonly Ontwikkelregister: {
            readonly peildatum: string;
            readonly versie: number;
            readonly plannen: readonly {
                readonly id: string;
                readonly jaar: number;
                readonly overlegOp: string;
                readonly datum: string;
                readonly kenmerk: string;
                readonly investering: number | null;
                readonly incidenteelBudget: number | null;
            }[];
            readonly doelen: readonly components["schemas"]["Ontwikkelregel"][];
            readonly personen: readonly components["schemas"]["Registerkeuze"][];
        };
        readonly Registerkeuze: {
            readonly id: string;
            readonly naam: string;
        };
        readonly Risicodossier: {
            readonly peildatum: string;
            readonly versie: number;
            readonly risicos: readonly components["schemas"]["Risicoregel"][];
            readonly personen: readonly components["schemas"]["Registerkeuze"][];
        };
        readonly Partnerregister: {
            readonly peildatum: string;
            readonly versie: number;
            readonly partners: readonly components["schemas"]["Partnerregel"][];
        };
        readonly Partnerregel: {
            readonly id: string;
            readonly naam: string;
            readonly partnersoort: string;
            readonly contactpersoon: string | null;
            readonly escalatiepunt: string | null;
            readonly afspraken: string | null;
            readonly privacyafspraken: string | null;
            readonly nagekekenOp: string;
            readonly ontbreekt: readonly string[];
        };
        readonly Wijkregister: {
            readonly peildatum: string;
            readonly versie: number;
            readonly teams: readonly {
                readonly id: string;
                readonly naam: string;
                readonly vanaf: string;
                readonly totEnMet: string | null;
            }[];
            readonly wijken: readonly components["schemas"]["Wijkregel"][];
        };
        readonly Functieregister: {
            readonly peildatum: string;
            readonly versie: number;
            readonly functies: readonly components["schemas"]["Bezettingsregel"][];
            readonly aanwijzingen: readonly {
                readonly id: string;
                readonly persoon: string;
                readonly naam: string;
                readonly functie: string;
                readonly vanaf: string;
                readonly kenmerk: string;
                readonly gesprekOp: string | null;
                readonly oordeel: string | null;
                readonly laatsteDag: string | null;
            }[];
            readonly personen: readonly components["schemas"]["Registerkeuze"][];
        };
        readonly Mensenregister: {
            readonly peildatum: string;
            readonly versie: number;
            readonly personen: readonly {
                readonly id: string;
                readonly naam: string;
                readonly inzet: string;
                readonly inLoondienst: boolean;
                readonly team: string | null;
                readonly zaak: string | null;
                readonly uitDienst: string | null;
            }[];
            readonly vergewis: readonly components["schemas"]["Vergewisregel"][];
            readonly scholing: readonly components["schemas"]["Scholingsregel"][];
            readonly teams: readonly components["schemas"]["Registerkeuze"][];
            readonly zonderNaam: readonly {
                readonly zaak: string;
                readonly rol: string | null;
                readonly toestandTekst: string;
            }[];
        };
        readonly VersieVerouderdEncoded: {
            readonly detail: string;
            readonly instance?: string;
            /** @enum {string} */
            readonly code: "VERSIE_CONFLICT";
            readonly versie: number;
            /** @enum {string} */
            readonly type: "https://github.com/wmo-kit/wmo-kit/blob/main/packages/runtime/README.md#versie-conflict";
            /** @enum {number} */
            readonly status?: 409;
            /** @enum {string} */
            readonly title?: "Dit dossier is intussen gewijzigd";
        };
        readonly Vastgelegd: {
            readonly id: string | null;
            readonly versie: number;
        };
        readonly Registerformulier: {
            readonly soort: string;
            readonly boek: string;
            readonly titel: string;
            readonly velden: readonly components["schemas"]["Veld"][];
        };
        readonly Plichtenkalender: {
            readonly jaar: number;
            readonly peildatum: string;
            readonly versie: number;
            readonly plichten: readonly components["schemas"]["Plichtweergave"][];
            readonly zonderDag: readonly {
                readonly norm: string;
                readonly titel: string;
                readonly reden: string;
            }[];
            readonly abonnementen: readonly {
                readonly id: string;
                readonly voor: string;
                readonly sinds: string;
                readonly ingetrokken: boolean;
            }[];
        };
        readonly Wijzigingweergave: {
            readonly zaak: string;
            readonly soort: string;
            readonly gewensteDatum: string | null;
            readonly meldenUiterlijk: string | null;
            readonly meldenUiterlijkTekst: string | null;
            readonly eis: string | null;
            readonly goedkeuringNodig: boolean;
            readonly addendumNodig: boolean;
            readonly toestand: string;
            readonly toestandTekst: string;
            /** @enum {string} */
            readonly stand: "melden" | "te laat om te melden" | "gemeld" | "klaar";
        };
        readonly Klachtenregister: {
            readonly peildatum: string;
            readonly versie: number;
            readonly klachten: readonly components["schemas"]["Klachtweergave"][];
        };
        readonly Klachtweergave: {
            readonly id: string;
            readonly ontvangen: string;
            readonly onderwerp: string;
            readonly omschrijving: string;
            readonly locatie: string | null;
            readonly dossierId: string | null;
            /** @enum {string} */
            readonly stand: "open" | "te laat" | "bij de commissie" | "afgehandeld" | "te laat afgehandeld";
            readonly uiterlijk: string | null;
            readonly uiterlijkTekst: string | null;
            readonly waarom: string;
            readonly afgehandeldOp: string | null;
            readonly uitkomst: string | null;
            readonly maatregel: string | null;
        };
        readonly Bewijsregister: {
            readonly peildatum: string;
            readonly versie: number;
            readonly aantallen: {
                readonly gevraagd: number;
                readonly aanwezig: number;
                readonly looptAf: number;
                readonly verlopen: number;
                readonly ontbreekt: number;
                readonly geenOordeel: number;
                readonly nogNietNodig: number;
            };
            readonly regels: readonly components["schemas"]["Bewijsregelweergave"][];
        };
        readonly Bewijsregelweergave: {
            readonly eis: string;
            readonly titel: string;
            readonly samenvatting: string;
            readonly gevraagd: string;
            readonly soort: string;
            readonly houdbaar: string;
            /** @enum {string} */
            readonly stand: "aanwezig" | "loopt af" | "verlopen" | "ontbreekt" | "geen oordeel" | "nog niet nodig";
            readonly standTekst: string;
            readonly geldigTot: string | null;
            readonly telt: components["schemas"]["Bewijsstukweergave"] | null;
            readonly stukken: readonly components["schemas"]["Bewijsstukweergave"][];
        };
        readonly Zaakweergave: {
            readonly id: string;
            readonly levensloop: string;
            readonly titel: string;
            readonly toestand: string;
            readonly toestandTekst: string;
            readonly sinds: string;
            readonly taken: readonly components["schemas"]["Taakweergave"][];
        };
        readonly Taakweergave: {
            readonly id: string;
            readonly wat: string;
            readonly eis: string;
            readonly norm: string | null;
            readonly uiterlijk: string | null;
            readonly uiterlijkTekst: string | null;
            /** @enum {string} */
            readonly stand: "lopend" | "bijna verstreken" | "verstreken" | "geen norm";
            readonly standTekst: string;
            readonly waarom: readonly {
                readonly soort: string;
                readonly tekst: string;
            }[];
            readonly bronnen: readonly string[];
            readonly dossierId: string;
            readonly naam: string | null;
            readonly zaak: string;
            readonly levensloop: string;
            readonly stap: string | null;
        };
        readonly StapTegengehoudenEncoded: {
            readonly detail: string;
            readonly instance?: string;
            /** @enum {string} */
            readonly code: "STAP_TEGENGEHOUDEN";
            readonly geblokkeerd: readonly {
                readonly code: string;
                /** @enum {string} */
                readonly ernst: "blok" | "waarschuwing" | "info" | "oordeel";
                readonly tekst: string;
                readonly eisen: readonly string[];
                readonly artikel: string | null;
            }[];
            readonly teErkennen: readonly {
                readonly code: string;
                /** @enum {string} */
                readonly ernst: "blok" | "waarschuwing" | "info" | "oordeel";
                readonly tekst: string;
                readonly eisen: readonly string[];
                readonly artikel: string | null;
            }[];
            readonly oordelen: readonly {
                readonly code: string;
                /** @enum {string} */
                readonly ernst: "blok" | "waarschuwing" | "info" | "oordeel";
                readonly tekst: string;
                readonly eisen: readonly string[];
                readonly artikel: string | null;
            }[];
            /** @enum {string} */
            readonly type: "https://github.com/wmo-kit/wmo-kit/blob/main/packages/runtime/README.md#stap-tegengehouden";
            /** @enum {number} */
            readonly status?: 422;
            /** @enum {string} */
            readonly title?: "Deze stap kan nu niet";
        };
        readonly Stapinvoer: {
            readonly levensloop: string;
            readonly zaak: string | null;
            readonly gebeurtenis: string;
            readonly gegevens: unknown;
            readonly erkend?: readonly {
                readonly code: string;
                readonly reden: string;
            }[];
            readonly reden?: string;
            readonly verwachteVersie: number;
        };
        readonly Stapweergave: {
            readonly levensloop: string;
            readonly zaak: string | null;
            readonly zaakTitel: string | null;
            readonly gebeurtenis: string;
            readonly titel: string;
            readonly toelichting: string | null;
            /** @enum {string} */
            readonly stand: "toegestaan" | "mits" | "waarschuwing" | "geblokkeerd" | "oordeel";
            readonly vraagtReden: boolean;
            readonly eisen: readonly string[];
            readonly artikel: string | null;
            readonly bevindingen: readonly {
                readonly code: string;
                /** @enum {string} */
                readonly ernst: "blok" | "waarschuwing" | "info" | "oordeel";
                readonly tekst: string;
                readonly eisen: readonly string[];
                readonly artikel: string | null;
            }[];
            readonly velden: readonly components["schemas"]["Veld"][];
        };
        readonly Rapportpakket: {
            readonly id: string;
            readonly titel: string;
            readonly datum: string;
            readonly compleet: boolean;
            readonly hash: string;
            readonly onderdelen: readonly {
                readonly id: string;
                readonly titel: string;
                readonly eis: string;
                readonly wie: string;
                readonly stand: string;
                readonly mist: readonly string[];
                readonly stuk: {
                    readonly onderdeel: string;
                    readonly datum: string;
                    readonly kenmerk: string;
                } | null;
                readonly cellen: readonly components["schemas"]["Cijfercel"][];
            }[];
        };
        readonly Cijfercel: {
            readonly indicator: string;
            readonly tijdvak: string;
            readonly uitsplitsing: string;
            readonly groep: string;
            readonly teller: number | null;
            readonly noemer: number;
            readonly loopt: number;
            readonly zonderNorm: number;
            readonly waarde: string | null;
            readonly spreiding: {
                readonly mediaan: string;
                readonly gemiddelde: string;
                readonly kortste: number;
                readonly langste: number;
            } | null;
            readonly oordeel: string;
            readonly voorlopig: boolean;
            readonly stappen: readonly string[];
            readonly zaken: {
                readonly geteld: readonly string[];
                readonly gemist: readonly string[];
                readonly loopt: readonly string[];
            } | null;
        };
        readonly Rapportweergave: {
            readonly soort: string;
            readonly titel: string;
            readonly hash: string;
            readonly normlijnen: readonly {
                readonly indicator: string;
                readonly percentage: number;
                readonly tekst: string;
            }[];
            readonly rapport: {
                readonly peildatum: string;
                readonly periode: {
                    readonly vanaf: string;
                    readonly totEnMet: string;
                };
                readonly profiel: string | null;
                readonly definitieversie: string;
                readonly dossiers: number;
                readonly definities: readonly components["schemas"]["Cijferdefinitie"][];
                readonly cellen: readonly components["schemas"]["Cijfercel"][];
                readonly waarschuwingen: readonly {
                    readonly indicator: string | null;
                    readonly soort: string;
                    readonly tekst: string;
                    readonly aantal: number;
                    readonly zaken: readonly string[] | null;
                }[];
            };
        };
        readonly Cijferdefinitie: {
            readonly id: string;
            readonly titel: string;
            readonly definitie: string;
            readonly teller: string | null;
            readonly noemer: string;
            readonly eenheid: string;
            readonly frequentie: string;
            readonly eisen: readonly string[];
            readonly bronnen: readonly string[];
            readonly vanaf: string;
            readonly personen: string;
            readonly maatstaf: string;
            readonly lezing: string | null;
        };
        readonly Rapportenlijst: {
            readonly rapporten: readonly {
                readonly id: string;
                readonly titel: string;
                readonly eisen: readonly string[];
                readonly isPakket: boolean;
            }[];
        };
        readonly Caseloadweergave: {
            readonly peildatum: string;
            readonly peildatumTekst: string;
            readonly inwoners: number;
            readonly professionals: readonly components["schemas"]["Caseloadregel"][];
        };
        readonly Caseloadregel: {
            readonly professional: string | null;
            readonly naam: string;
            readonly inwoners: number;
            readonly trajecten: number;
            readonly metVeiligheidszorg: number;
            readonly urgent: number;
            readonly langerDanEenJaar: number;
        };
        readonly Indicatiesoverzicht: {
            readonly standTekst: string;
            readonly weggelaten: number;
            readonly indicaties: readonly components["schemas"]["Indicatieregel"][];
        };
        readonly Indicatieregel: {
            readonly kenmerk: string;
            readonly looptijdTekst: string;
            readonly loopt: boolean;
            readonly bouwsteen: string;
            readonly productcode: string;
            readonly omvangTekst: string;
            /** @enum {string} */
            readonly financiering: "zin" | "pgb";
            readonly aanbieder: string | null;
        };
        readonly Dossierweergave: {
            readonly id: string;
            readonly versie: number;
            readonly naam: string;
            readonly geboortedatumTekst: string | null;
            readonly telefoon: string | null;
            readonly email: string | null;
            readonly adres: string | null;
            readonly wijk: string | null;
            readonly bsnGemaskeerd: string | null;
            readonly magBsnVastleggen: boolean;
            readonly peildatum: string;
            readonly meldingen: readonly components["schemas"]["Meldingweergave"][];
            readonly zaken: readonly components["schemas"]["Zaakweergave"][];
            readonly brieven: readonly components["schemas"]["Briefweergave"][];
            readonly tijdlijn: readonly {
                readonly opgetreden: string;
                readonly opgetredenTekst: string;
                readonly wat: string;
                readonly wie: string | null;
            }[];
        };
        readonly Briefweergave: {
            readonly briefId: string;
            readonly aan: string;
            readonly onderwerp: string;
            readonly eis: string;
            readonly dagtekening: string;
            readonly dagtekeningTekst: string;
            readonly verzondenOpTekst: string | null;
        };
        readonly Meldingweergave: {
            readonly zaak: string;
            readonly ontvangenOpTekst: string;
            readonly aanmelder: string | null;
            readonly relatie: ("inwoner" | "naaste" | "professional" | "anders") | null;
            readonly bereikbaar: string | null;
            readonly vraag: string | null;
            readonly urgentie: ("crisis" | "spoed" | "gewoon") | null;
            readonly toestandTekst: string;
        };
        readonly Persoonsvergelijking: {
            readonly gevonden: boolean;
            readonly standTekst: string;
            readonly overledenOpTekst: string | null;
            readonly geheimhouding: boolean;
            readonly verschillen: readonly {
                /** @enum {string} */
                readonly veld: "naam" | "geboortedatum" | "adres";
                readonly label: string;
                readonly hier: string | null;
                readonly daar: string | null;
            }[];
            readonly huishouden: readonly {
                readonly relatie: string;
                readonly naam: string;
                readonly geboortedatumTekst: string;
            }[];
        };
        readonly Aanbiederslijst: {
            readonly lijst: {
                readonly stand: string;
                readonly standTekst: string;
                readonly isVanVandaag: boolean;
            } | null;
            readonly aanbieders: readonly {
                readonly aanbieder: string;
                readonly producten: readonly string[];
            }[];
        };
        readonly Wizoverzicht: {
            readonly standTekst: string;
            readonly regels: readonly {
                readonly rij: number;
                readonly dossiernummer: string;
                /** @enum {string} */
                readonly stand: "melding" | "onderzoek" | "basishulp" | "indicatie" | "afgesloten";
                /** @enum {string} */
                readonly uitkomst: "kan over" | "overgenomen" | "blijft in WIZ" | "kan niet";
                readonly dossierId: string | null;
                readonly bevindingen: readonly string[];
            }[];
        };
        readonly Bestandsvergelijking: {
            readonly standTekst: string;
            readonly verschillen: readonly {
                readonly dossierId: string | null;
                readonly naam: string | null;
                readonly rij: number | null;
                readonly wat: string;
            }[];
        };
        readonly Bestandweergave: {
            readonly soort: string;
            readonly titel: string;
            readonly koppeling: string;
            readonly systeem: string;
            readonly eisen: readonly string[];
            readonly persoonsgegevens: boolean;
            readonly kolommen: readonly {
                readonly kop: string;
                readonly uitleg: string;
                readonly verplicht: boolean;
            }[];
            readonly laatste: {
                readonly stand: string;
                readonly standTekst: string;
                readonly ingelezenTekst: string;
                readonly rijen: number;
            } | null;
        };
        readonly Bestandenlijst: {
            readonly peildatum: string;
            readonly bestanden: readonly components["schemas"]["Bestandweergave"][];
        };
        readonly Verkeerslijst: {
            readonly weg: string;
            readonly aandacht: number;
            readonly regels: readonly components["schemas"]["Verkeersregel"][];
            readonly onverwerkt: readonly {
                readonly id: string;
                readonly ontvangenTekst: string;
                readonly redenen: readonly string[];
            }[];
        };
        readonly Verkeersregel: {
            readonly dossierId: string;
            readonly naam: string;
            readonly bericht: components["schemas"]["Berichtweergave"];
        };
        readonly Berichtweergave: {
            readonly kenmerk: string;
            readonly titel: string;
            readonly doel: string;
            readonly zaak: string;
            readonly aan: string;
            /** @enum {string} */
            readonly stand: "klaargezet" | "verstuurd" | "bevestigd" | "besloten" | "geweigerd" | "mislukt" | "afgehandeld";
            readonly standTekst: string;
            readonly momenten: readonly {
                readonly wat: string;
                readonly wanneer: string;
            }[];
            readonly redenen: readonly string[];
            readonly watNu: string | null;
            readonly acties: readonly ("opnieuw" | "afhandelen")[];
        };
        readonly Toetslijst: {
            readonly peildatum: string;
            readonly peildatumTekst: string;
            readonly toetsen: readonly components["schemas"]["Toetsregel"][];
        };
        readonly Toetsregel: {
            readonly zaak: string;
            readonly soort: string;
            readonly opstellers: readonly string[];
            readonly magToetsen: boolean;
            readonly waaromNiet: string | null;
            readonly taak: components["schemas"]["Taakweergave"];
        };
        readonly Adviesweergave: {
            readonly dossierId: string;
            readonly versie: number;
            readonly zaak: string;
            readonly naam: string;
            readonly toestand: string;
            readonly toestandTekst: string;
            /** @enum {string} */
            readonly soort: "positief" | "negatief" | "deels positief" | "nog niet bepaald";
            readonly onderzoek: string | null;
            readonly bestelling: {
                readonly regels: readonly {
                    readonly naam: string;
                    readonly waarde: string | null;
                }[];
                readonly mist: readonly string[];
                readonly robLijst: {
                    readonly opgehaaldTekst: string;
                    readonly isVanVandaag: boolean;
                } | null;
                readonly veegcontract: {
                    readonly kenmerk: string;
                    readonly motivering: string;
                } | null;
            } | null;
            readonly keuze: {
                readonly regels: readonly {
                    readonly naam: string;
                    readonly waarde: string | null;
                }[];
                readonly aanbieders: readonly {
                    readonly aanbieder: string;
                    readonly verbonden: boolean;
                }[];
            } | null;
            readonly afwijzing: {
                readonly grond: string | null;
                readonly artikel: string | null;
                readonly motivering: string | null;
                readonly isGedeeltelijk: boolean;
            } | null;
            readonly toets: {
                readonly waarom: readonly string[];
                readonly opstellers: readonly string[];
                readonly toetser: string | null;
                readonly bevinding: string | null;
                readonly goedgekeurdOpTekst: string | null;
            };
            readonly verloop: readonly {
                readonly wanneer: string;
                readonly wat: string;
                readonly wie: string | null;
                readonly toelichting: string | null;
            }[];
            readonly verzondenOpTekst: string | null;
            readonly ontvangers: readonly string[];
            readonly berichten: readonly components["schemas"]["Berichtweergave"][];
            readonly besluit: string | null;
            readonly bezwaren: readonly {
                readonly ontvangenOpTekst: string;
                readonly informatieGevraagd: boolean;
                readonly uitkomst: string | null;
                readonly maatregel: string | null;
            }[];
        };
        readonly Inwonertoegang: {
            readonly heeftToegang: boolean;
            readonly beeld: components["schemas"]["Eigendossier"];
        };
        readonly Eigendossier: {
            readonly id: string;
            readonly naam: string;
            readonly peildatum: string;
            readonly vragen: readonly {
                readonly zaak: string;
                readonly datumTekst: string;
                readonly vraag: string | null;
            }[];
            readonly plannen: readonly components["schemas"]["EigenStuk"][];
            readonly verslagen: readonly components["schemas"]["EigenStuk"][];
            readonly adviezen: readonly components["schemas"]["EigenStuk"][];
            readonly besluiten: readonly components["schemas"]["EigenBesluit"][];
            readonly termijnen: readonly components["schemas"]["EigenTermijn"][];
            readonly contact: components["schemas"]["EigenContact"] | null;
            readonly brieven: readonly {
                readonly briefId: string;
                readonly onderwerp: string;
                readonly verzondenOpTekst: string;
            }[];
            readonly voorstellen: readonly components["schemas"]["Voorstel"][];
            readonly delingen: readonly components["schemas"]["Deling"][];
        };
        readonly Deling: {
            readonly delingId: string;
            readonly naam: string;
            readonly relatie: string;
            readonly onderdelenTekst: string;
            readonly vanafTekst: string;
            readonly totTekst: string;
            /** @enum {string} */
            readonly stand: "komt nog" | "loopt" | "voorbij" | "gestopt";
        };
        readonly Voorstel: {
            readonly voorstelId: string;
            /** @enum {string} */
            readonly onderdeel: "plan" | "verslag" | "gegevens" | "anders";
            readonly onderdeelTekst: string;
            readonly tekst: string;
            readonly gedaanTekst: string;
            readonly antwoord: {
                /** @enum {string} */
                readonly besluit: "overgenomen" | "deels" | "niet";
                readonly besluitTekst: string;
                readonly tekst: string;
                readonly gegevenTekst: string;
                readonly door: string | null;
            } | null;
        };
        readonly EigenContact: {
            readonly naam: string | null;
            readonly organisatie: string;
            readonly telefoon: string | null;
        };
        readonly EigenTermijn: {
            readonly id: string;
            readonly wat: string;
            readonly uiterlijkTekst: string | null;
            /** @enum {string} */
            readonly stand: "lopend" | "bijna verstreken" | "verstreken" | "geen norm";
            readonly standTekst: string;
            readonly waarom: readonly {
                readonly soort: string;
                readonly tekst: string;
            }[];
            readonly bronnen: readonly string[];
        };
        readonly EigenBesluit: {
            readonly zaak: string;
            readonly titel: string;
            readonly regels: readonly {
                readonly naam: string;
                readonly waarde: string;
            }[];
        };
        readonly EigenStuk: {
            /** @enum {string} */
            readonly soort: "plan" | "verslag" | "advies";
            readonly zaak: string;
            readonly titel: string;
            readonly uitleg: string;
            readonly standTekst: string;
            readonly vraagtOordeel: boolean;
            readonly oordeel: {
                readonly akkoord: boolean;
                readonly gegevenTekst: string;
                readonly toelichting: string | null;
                readonly verwerkt: boolean;
            } | null;
            readonly secties: readonly {
                readonly kop: string;
                readonly blokken: readonly ({
                    /** @enum {string} */
                    readonly soort: "alinea";
                    readonly tekst: string;
                } | {
                    /** @enum {string} */
                    readonly soort: "lijst";
                    readonly punten: readonly string[];
                } | {
                    /** @enum {string} */
                    readonly soort: "feiten";
                    readonly regels: readonly {
                        readonly naam: string;
                        readonly waarde: string;
                    }[];
                })[];
            }[];
        };
        readonly Uitnodiging: {
            readonly gebruikersnaam: string;
            readonly code: string;
            readonly dagenGeldig: number;
        };
        readonly Teksten: {
            readonly talen: readonly components["schemas"]["Taaltekst"][];
        };
        readonly Taaltekst: {
            readonly taal: string;
            readonly eigenNaam: string;
            /** @enum {string} */
            readonly richting: "ltr" | "rtl";
            readonly controle: string | null;
            readonly mist: readonly string[];
            readonly teksten: readonly {
                readonly soort: string;
                readonly titel: string;
                readonly blokken: readonly ({
                    /** @enum {string} */
                    readonly soort: "alinea";
                    readonly tekst: string;
                } | {
                    /** @enum {string} */
                    readonly soort: "lijst";
                    readonly punten: readonly string[];
                })[];
            }[];
        };
        readonly Gedeelddossier: {
            readonly id: string;
            readonly naam: string;
            readonly peildatum: string;
            readonly onderdelen: readonly ("plan" | "verslag" | "besluiten" | "termijnen" | "contact")[];
            readonly onderdelenTekst: string;
            readonly totTekst: string;
            readonly plannen: readonly components["schemas"]["EigenStuk"][];
            readonly verslagen: readonly components["schemas"]["EigenStuk"][];
            readonly adviezen: readonly components["schemas"]["EigenStuk"][];
            readonly besluiten: readonly components["schemas"]["EigenBesluit"][];
            readonly termijnen: readonly components["schemas"]["EigenTermijn"][];
            readonly contact: components["schemas"]["EigenContact"] | null;
        };
        readonly Indicatieweergave: {
            readonly dossierId: string;
            readonly zaak: string;
            readonly versie: number;
            readonly naam: string;
            readonly peildatum: string;
            readonly toestand: string;
            readonly toestandTekst: string;
            readonly financieringTekst: string | null;
            readonly aanbieder: string | null;
            readonly onderdelen: readonly string[];
            readonly perioden: readonly string[];
            readonly einddatumTekst: string | null;
            readonly herinnering: components["schemas"]["Taakweergave"] | null;
            readonly verval: components["schemas"]["Taakweergave"] | null;
            readonly verlenging: {
                readonly aangevraagdOpTekst: string;
                readonly evaluatieverslagVan: string | null;
                readonly onderzoek: string | null;
                readonly tevredenheid: string | null;
                readonly doelrealisatie: string | null;
                readonly verzilvering: string | null;
                readonly hardheid: {
                    readonly belangVanInwoner: string | null;
                    readonly overdracht: string | null;
                    readonly motivering: string;
                } | null;
            } | null;
            readonly verloop: readonly {
                readonly opTekst: string;
                readonly tekst: string;
                readonly eis: string;
            }[];
            readonly mogelijk: readonly components["schemas"]["Stapweergave"][];
        };
        readonly Expertteamregel: {
            readonly dossierId: string;
            readonly zaak: string;
            readonly naam: string;
            readonly wijk: string | null;
            readonly toelichting: string;
            readonly toestandTekst: string;
        };
        readonly Onderzoekweergave: {
            readonly dossierId: string;
            readonly zaak: string;
            readonly versie: number;
            readonly naam: string;
            readonly peildatum: string;
            readonly toestand: string;
            readonly toestandTekst: string;
            readonly aanleidingTekst: string;
            readonly diepgangTekst: string | null;
            readonly isHerindicatie: boolean;
            readonly begonnenOpTekst: string | null;
            readonly opgeslagenTekst: string | null;
            readonly hulpvraag: string | null;
            readonly stappen: readonly components["schemas"]["Onderzoeksstap"][];
            readonly deelvragen: readonly components["schemas"]["Deelvraagweergave"][];
            readonly dekking: components["schemas"]["Dekkingweergave"];
            readonly tijd: components["schemas"]["Tijdweergave"] | null;
            readonly verzilveringTekst: string | null;
            readonly duurTekst: string | null;
            readonly netwerk: components["schemas"]["Netwerkweergave"];
            readonly socialeKaart: components["schemas"]["SocialeKaartweergave"] | null;
            readonly expertteam: components["schemas"]["Expertteamweergave"];
            readonly verslag: components["schemas"]["Verslagweergave"];
            readonly voorwaarden: readonly components["schemas"]["Besluitvoorwaarde"][];
            readonly besluit: {
                readonly opTekst: string;
                readonly uitkomsten: readonly string[];
                readonly motivering: string | null;
            } | null;
            readonly pgb: readonly components["schemas"]["Pgbweergave"][];
            readonly mogelijk: readonly components["schemas"]["Stapweergave"][];
        };
        readonly Pgbweergave: {
            readonly zaak: string;
            readonly toestand: string;
            readonly toestandTekst: string;
            readonly punten: readonly {
                readonly naam: string;
                readonly eis: string;
                readonly klaar: boolean;
                readonly toelichting: string | null;
            }[];
            readonly criteria: readonly {
                readonly naam: string;
                readonly voldoet: boolean | null;
                readonly motivering: string | null;
            }[];
            readonly beoordeeldDoor: string | null;
            readonly beoordeeldOpTekst: string | null;
            readonly deskundige: string | null;
            readonly instrumentTekst: string | null;
            readonly vervolg: string | null;
        };
        readonly Besluitvoorwaarde: {
            readonly code: string;
            readonly naam: string;
            readonly tekst: string;
            readonly eisen: readonly string[];
            readonly artikel: string | null;
            /** @enum {string} */
            readonly stand: "voldaan" | "niet voldaan" | "bij het besluit";
            readonly standTekst: string;
        };
        readonly Verslagweergave: {
            /** @enum {string} */
            readonly stand: "nog niet" | "concept" | "vastgesteld" | "verzonden" | "achterwege gelaten";
            readonly standTekst: string;
            readonly onveranderlijk: boolean;
            readonly versies: readonly {
                readonly nummer: number;
                readonly opgesteldOpTekst: string;
                readonly door: string | null;
                /** @enum {string} */
                readonly stand: "vervangen" | "concept" | "vastgesteld" | "verzonden";
            }[];
            readonly mist: readonly components["schemas"]["Onderzoeksgemis"][];
            readonly doelen: readonly {
                readonly soortTekst: string;
                readonly omschrijving: string;
                readonly streefdatumTekst: string | null;
            }[];
            readonly regisseur: {
                readonly naam: string;
                readonly organisatie: string;
                readonly terugkoppeling: string;
            } | null;
            readonly reactie: {
                readonly stemtIn: boolean;
                readonly voorgesteldeWijzigingen: readonly string[];
            } | null;
            readonly secties: readonly {
                readonly kop: string;
                readonly blokken: readonly ({
                    /** @enum {string} */
                    readonly soort: "alinea";
                    readonly tekst: string;
                } | {
                    /** @enum {string} */
                    readonly soort: "lijst";
                    readonly punten: readonly string[];
                } | {
                    /** @enum {string} */
                    readonly soort: "feiten";
                    readonly regels: readonly {
                        readonly naam: string;
                        readonly waarde: string;
                    }[];
                })[];
            }[];
        };
        readonly Onderzoeksgemis: {
            readonly naam: string;
            readonly eis: string;
            readonly over: string | null;
        };
        readonly Expertteamweergave: {
            /** @enum {string} */
            readonly stand: "niet beoordeeld" | "niet nodig" | "wacht op bespreking" | "besproken";
            readonly toelichting: string | null;
            readonly besprokenOpTekst: string | null;
            readonly uitkomst: string | null;
        };
        readonly SocialeKaartweergave: {
            readonly stand: string;
            readonly standTekst: string;
            readonly dagenOud: number;
            readonly activiteiten: readonly {
                readonly naam: string;
                readonly omschrijving: string;
            }[];
        };
        readonly Netwerkweergave: {
            readonly inwonerBetrokken: boolean | null;
            readonly netwerkBetrokken: boolean | null;
            readonly toelichting: string | null;
            readonly mantelzorger: string | null;
            readonly mensen: readonly {
                readonly wie: string;
                readonly relatie: string;
                readonly bijdrage: string;
            }[];
        };
        readonly Tijdweergave: {
            readonly regels: readonly {
                readonly activiteit: string;
                readonly kerenPerWeek: string;
                readonly minuten: number;
                readonly perWeek: string;
            }[];
            readonly perWeekTekst: string;
            readonly perMaandTekst: string;
            readonly waarom: readonly {
                readonly soort: string;
                readonly tekst: string;
            }[];
            readonly bronnen: readonly string[];
        };
        readonly Dekkingweergave: {
            readonly aantal: number;
            readonly balken: readonly components["schemas"]["Dekkingsbalk"][];
        };
        readonly Dekkingsbalk: {
            readonly naam: string;
            readonly volledig: number;
            readonly deels: number;
        };
        readonly Deelvraagweergave: {
            readonly id: string;
            readonly vraag: string;
            /** @enum {string} */
            readonly stand: "open" | "klaar" | "gedekt" | "deels gedekt" | "in onderzoek";
            readonly standTekst: string;
            readonly klaarOmdat: string | null;
            readonly problemen: readonly components["schemas"]["Probleemweergave"][];
        };
        readonly Probleemweergave: {
            readonly id: string;
            readonly gebied: string;
            readonly omschrijving: string;
            readonly activiteiten: readonly components["schemas"]["Activiteitweergave"][];
        };
        readonly Activiteitweergave: {
            readonly id: string;
            readonly omschrijving: string;
            readonly oordelen: readonly components["schemas"]["Oordeelweergave"][];
            readonly samenMotivering: string | null;
            readonly gedekt: boolean | null;
            readonly restTekst: string | null;
            readonly voorzieningen: readonly {
                readonly naam: string;
                readonly past: boolean;
                readonly motivering: string;
                readonly kaartVan: string;
                readonly kaartVanTekst: string;
                readonly kaartDagenOud: number;
            }[];
        };
        readonly Oordeelweergave: {
            /** @enum {string} */
            readonly element: "d" | "e" | "f";
            readonly naam: string;
            readonly oordeel: ("volledig" | "deels" | "niet") | null;
            readonly motivering: string | null;
        };
        readonly Onderzoeksstap: {
            readonly nummer: number;
            readonly naam: string;
            readonly vraag: string;
            readonly gebeurtenis: string;
            /** @enum {string} */
            readonly stand: "klaar" | "open" | "kan nog niet" | "niet nodig";
            readonly eisen: readonly string[];
            readonly artikel: string | null;
            readonly mist: readonly components["schemas"]["Onderzoeksgemis"][];
            readonly bevindingen: readonly {
                readonly code: string;
                /** @enum {string} */
                readonly ernst: "blok" | "waarschuwing" | "info" | "oordeel";
                readonly tekst: string;
                readonly eisen: readonly string[];
                readonly artikel: string | null;
            }[];
            readonly elementen: readonly components["schemas"]["Elementweergave"][];
        };
        readonly Elementweergave: {
            readonly letter: string;
            readonly naam: string;
            readonly eis: string;
            readonly inhoud: string | null;
        };
        readonly Onderzoeksaantekening: {
            /** @enum {string} */
            readonly soort: "expertteam-vastgelegd";
            readonly komtInAanmerking: boolean;
            readonly toelichting: string;
        } | {
            /** @enum {string} */
            readonly soort: "expertteam-besproken";
            /**
             * @description Datum als jjjj-mm-dd
             * @example 2026-11-02
             */
            readonly datum: string;
            readonly uitkomst: string;
        } | {
            /** @enum {string} */
            readonly soort: "voorziening-overwogen";
            readonly activiteit: string;
            readonly voorziening: string;
            /**
             * @description Datum als jjjj-mm-dd
             * @example 2026-11-02
             */
            readonly kaartVan: string;
            readonly past: boolean;
            readonly motivering: string;
        } | {
            /** @enum {string} */
            readonly soort: "netwerk-betrokken";
            readonly wie: string;
            readonly relatie: string;
            readonly bijdrage: string;
        };
        readonly Deelnamen: {
            readonly deelnamen: readonly components["schemas"]["Deelname"][];
            readonly keuze: readonly components["schemas"]["Groepregel"][];
        };
        readonly Groepregel: {
            readonly id: string;
            readonly naam: string;
            readonly groepssoort: string;
            readonly voorWie: string;
            readonly wanneer: string;
            readonly waar: string;
            readonly begeleider: string | null;
            readonly totEnMet: string | null;
            readonly open: boolean;
        };
        readonly Deelname: {
            readonly groep: string;
            readonly naam: string;
            readonly wanneer: string;
            readonly vanafTekst: string;
            readonly laatsteDagTekst: string | null;
            readonly loopt: boolean;
        };
        readonly Professional: {
            readonly account: string;
            readonly naam: string;
            readonly talen: readonly string[];
            readonly deskundigheden: readonly string[];
            readonly scholing: readonly string[];
            readonly veiligheidsdeskundig: boolean;
            readonly inwoners: number;
            readonly metVeiligheidszorg: number;
            readonly maximum: number | null;
        };
        readonly Koppelvoorstel: {
            readonly dossierId: string;
            readonly versie: number;
            readonly zaak: string;
            readonly naam: string;
            readonly vraag: string | null;
            readonly urgentie: string | null;
            readonly veiligheidszorg: boolean;
            readonly teBellen: string | null;
            readonly verantwoordelijkeInGezin: {
                readonly account: string;
                readonly naam: string;
            } | null;
            readonly kandidaten: readonly components["schemas"]["Kandidaat"][];
        };
        readonly Kandidaat: {
            readonly account: string;
            readonly naam: string;
            readonly talen: readonly string[];
            readonly deskundigheden: readonly string[];
            readonly scholing: readonly string[];
            readonly veiligheidsdeskundig: boolean;
            readonly inwoners: number;
            readonly metVeiligheidszorg: number;
            readonly maximum: number | null;
            readonly magGekoppeld: boolean;
            readonly opmerkingen: readonly string[];
        };
        readonly Gezinslid: {
            readonly dossierId: string;
            readonly naam: string;
            readonly verantwoordelijke: string | null;
            readonly heeftPlan: boolean;
            readonly regisseur: string | null;
        };
        readonly Inwonerinvoer: {
            readonly naam: {
                readonly geslachtsnaam: {
                    readonly achternaam: string;
                    readonly voorvoegsel?: string;
                };
                readonly partnernaam?: {
                    readonly achternaam: string;
                    readonly voorvoegsel?: string;
                };
                readonly voornamen?: string;
                readonly voorletters?: string;
                /** @enum {string} */
                readonly naamGebruik: "1" | "2" | "3" | "4";
            };
            readonly geboortedatum?: {
                /**
                 * @description Datum als jjjj-mm-dd
                 * @example 2026-11-02
                 */
                readonly datum: string;
                /** @enum {string} */
                readonly datumGebruik?: "1" | "2" | "3";
            };
            readonly telefoon?: string;
            readonly email?: string;
            readonly adres?: {
                readonly straat: string;
                readonly huisnummer: string;
                readonly postcode?: string;
                readonly plaats: string;
            };
            readonly wijk?: string;
        };
        readonly Planweergave: {
            readonly dossierId: string;
            readonly versie: number;
            readonly naam: string;
            readonly peildatum: string;
            readonly zaak: string;
            readonly toestand: string;
            readonly toestandTekst: string;
            readonly verantwoordelijke: string | null;
            readonly heeftConcept: boolean;
            readonly veiligheidszorg: boolean;
            readonly ingestemdOpTekst: string | null;
            readonly waakvlamTotTekst: string | null;
            readonly overdrachten: readonly {
                readonly naar: string;
                readonly stand: string;
            }[];
            readonly waarschuwingen: readonly string[];
            readonly delen: readonly components["schemas"]["Plandeelweergave"][];
            readonly inhoud: Record<string, never>;
            readonly acties: readonly components["schemas"]["Actieregel"][];
            readonly evaluaties: readonly components["schemas"]["Evaluatieregel"][];
            readonly tekst: components["schemas"]["Plantekst"];
            readonly regie: components["schemas"]["Regieweergave"];
            readonly veiligheid: readonly components["schemas"]["Veiligheidsregel"][];
            readonly gezin: readonly components["schemas"]["Gezinslid"][];
            readonly zaken: readonly components["schemas"]["Zaakweergave"][];
        };
        readonly Veiligheidsregel: {
            readonly zaak: string;
            readonly toestandTekst: string;
            readonly heeftPlan: boolean;
            readonly verloop: string | null;
            readonly acties: readonly components["schemas"]["Actieregel"][];
        };
        readonly Actieregel: {
            readonly actie: string;
            readonly eigenaar: string | null;
            readonly streefdatumTekst: string | null;
            readonly evaluatiemomentTekst: string | null;
            readonly compleet: boolean;
        };
        readonly Regieweergave: {
            readonly zaak: string | null;
            readonly organisaties: readonly string[];
            readonly regisseur: string | null;
            readonly procesregisseur: string | null;
            readonly treden: readonly {
                readonly trede: string;
                readonly titel: string;
                readonly wie: string;
                readonly omhoog: string;
                readonly eis: string;
                readonly hier: boolean;
            }[];
            readonly aanleidingen: readonly {
                readonly opTekst: string;
                readonly wat: string;
                readonly waarom: string;
                readonly wie: string | null;
            }[];
        };
        readonly Plantekst: {
            readonly titel: string;
            readonly mist: readonly string[];
            readonly secties: readonly {
                readonly kop: string;
                readonly blokken: readonly ({
                    /** @enum {string} */
                    readonly soort: "alinea";
                    readonly tekst: string;
                } | {
                    /** @enum {string} */
                    readonly soort: "lijst";
                    readonly punten: readonly string[];
                } | {
                    /** @enum {string} */
                    readonly soort: "feiten";
                    readonly regels: readonly {
                        readonly naam: string;
                        readonly waarde: string;
                    }[];
                })[];
            }[];
        };
        readonly Evaluatieregel: {
            readonly opTekst: string;
            readonly bijEinde: boolean;
            readonly tevredenheid: string | null;
            readonly doelrealisatie: string | null;
            readonly uitkomst: string | null;
        };
        readonly Plandeelweergave: {
            readonly deel: string;
            readonly titel: string;
            readonly eisen: readonly string[];
            readonly mist: readonly string[];
            readonly velden: readonly components["schemas"]["Veld"][];
        };
        readonly AlVastgelegdEncoded: {
            readonly detail: string;
            readonly instance?: string;
            /** @enum {string} */
            readonly code: "MELDING_AL_VASTGELEGD";
            readonly dossierId: string;
            /** @enum {string} */
            readonly type: "https://github.com/wmo-kit/wmo-kit/blob/main/packages/runtime/README.md#melding-al-vastgelegd";
            /** @enum {number} */
            readonly status?: 409;
            /** @enum {string} */
            readonly title?: "Deze melding is al vastgelegd";
        };
        readonly Aanmelderinvoer: {
            /** @enum {string} */
            readonly relatie: "inwoner" | "naaste" | "professional" | "anders";
            readonly naam?: string;
            readonly organisatie?: string;
            readonly telefoon?: string;
            readonly email?: string;
        };
        readonly Dossierlijst: {
            readonly dossiers: readonly components["schemas"]["Dossierregel"][];
            readonly totaal: number;
            readonly pagina: number;
            readonly paginas: number;
        };
        readonly Dossierregel: {
            readonly id: string;
            readonly naam: string;
            readonly wijk: string | null;
            readonly openTaken: number;
        };
        readonly Wachtlijst: {
            readonly peildatum: string;
            readonly peildatumTekst: string;
            readonly wachtenden: readonly components["schemas"]["Wachtregel"][];
        };
        readonly Wachtregel: {
            readonly plaats: number;
            readonly dossierId: string;
            readonly zaak: string;
            readonly naam: string;
            readonly wijk: string | null;
            /** @enum {string} */
            readonly urgentie: "crisis" | "spoed" | "gewoon";
            readonly score: number;
            readonly magWachten: boolean;
            readonly gemeldOp: string;
            readonly gemeldOpTekst: string;
            readonly wachtSindsTekst: string | null;
            readonly taken: readonly components["schemas"]["Taakweergave"][];
        };
        readonly Takenlijst: {
            readonly peildatum: string;
            readonly peildatumTekst: string;
            readonly aantallen: {
                readonly alles: number;
                readonly verstreken: number;
                readonly bijnaVerstreken: number;
                readonly lopend: number;
                readonly zonderDatum: number;
            };
            readonly taken: readonly components["schemas"]["Taakweergave"][];
        };
        readonly Werklijst: {
            readonly peildatum: string;
            readonly peildatumTekst: string;
            readonly heeftInwoners: boolean;
            readonly aantallen: {
                readonly alles: number;
                readonly verstreken: number;
                readonly bijnaVerstreken: number;
                readonly lopend: number;
                readonly zonderDatum: number;
            };
            readonly vanAllen: number;
            readonly vanMij: number;
            readonly regels: readonly components["schemas"]["Werklijstregel"][];
            readonly volgende: string | null;
        };
        readonly Werklijstregel: {
            readonly wijk: string | null;
            readonly vanMij: boolean;
            readonly taak: components["schemas"]["Taakweergave"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly "werk.toonWerklijst": {
        readonly parameters: {
            readonly query?: {
                readonly toon?: "lopend" | "bijna verstreken" | "verstreken" | "geen norm";
                readonly van?: "mij" | "allen";
                readonly na?: string;
                readonly aantal?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Werklijst */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Werklijst"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "werk.toonTaken": {
        readonly parameters: {
            readonly query?: {
                readonly stand?: "lopend" | "bijna verstreken" | "verstreken" | "geen norm";
                readonly levensloop?: string;
                readonly voor?: "mij" | "allen";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Takenlijst */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Takenlijst"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "werk.toonWachtlijst": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Wachtlijst */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Wachtlijst"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "werk.toonWijken": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly wijken: readonly string[];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "werk.toonDossiers": {
        readonly parameters: {
            readonly query?: {
                readonly pagina?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Dossierlijst */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Dossierlijst"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "werk.zoekDossiers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly naam: string;
                    readonly pagina?: number;
                };
            };
        };
        readonly responses: {
            /** @description Dossierlijst */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Dossierlijst"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "werk.legMeldingVast": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly kenmerk: string;
                    readonly aanmelder: components["schemas"]["Aanmelderinvoer"];
                    /** @enum {string} */
                    readonly kanaal: "telefoon" | "stip" | "e-mail" | "partner" | "balie" | "anders";
                    readonly vraag: string;
                    readonly leeftijd?: number;
                    readonly gezinMetJeugdigen: boolean;
                    readonly afgestemdMetJeugdteam?: boolean;
                    readonly erkend?: readonly {
                        readonly code: string;
                        readonly reden: string;
                    }[];
                    readonly inwoner: components["schemas"]["Inwonerinvoer"];
                };
            };
        };
        readonly responses: {
            /** @description Dossierweergave */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Dossierweergave"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Deze melding is al vastgelegd */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["AlVastgelegdEncoded"];
                };
            };
            /** @description Niet alles is goed ingevuld | Deze stap kan nu niet | Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InvoerOngeldigEncoded"] | components["schemas"]["StapTegengehoudenEncoded"] | components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "werk.legVolgendeMeldingVast": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly dossierId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly kenmerk: string;
                    readonly aanmelder: components["schemas"]["Aanmelderinvoer"];
                    /** @enum {string} */
                    readonly kanaal: "telefoon" | "stip" | "e-mail" | "partner" | "balie" | "anders";
                    readonly vraag: string;
                    readonly leeftijd?: number;
                    readonly gezinMetJeugdigen: boolean;
                    readonly afgestemdMetJeugdteam?: boolean;
                    readonly erkend?: readonly {
                        readonly code: string;
                        readonly reden: string;
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description Dossierweergave */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Dossierweergave"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Deze melding is al vastgelegd */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["AlVastgelegdEncoded"];
                };
            };
            /** @description Deze stap kan nu niet | Niet alles is goed ingevuld | Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["StapTegengehoudenEncoded"] | components["schemas"]["InvoerOngeldigEncoded"] | components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "werk.toonDossier": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly dossierId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Dossierweergave */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Dossierweergave"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "werk.toonStappen": {
        readonly parameters: {
            readonly query?: {
                readonly zaak?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly dossierId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly versie: number;
                        readonly stappen: readonly components["schemas"]["Stapweergave"][];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "werk.zetStap": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly dossierId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Stapinvoer"];
            };
        };
        readonly responses: {
            /** @description Dossierweergave */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Dossierweergave"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Dit dossier is intussen gewijzigd */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["VersieVerouderdEncoded"];
                };
            };
            /** @description Deze stap kan nu niet | Niet alles is goed ingevuld | Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["StapTegengehoudenEncoded"] | components["schemas"]["InvoerOngeldigEncoded"] | components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "werk.meldTaakGedaan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly dossierId: string;
                readonly taakId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly toelichting?: string;
                };
            };
        };
        readonly responses: {
            /** @description Dossierweergave */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Dossierweergave"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "werk.toonInzage": {
        readonly parameters: {
            readonly query?: {
                readonly voor?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly dossierId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly regels: readonly {
                            readonly volgnummer: number;
                            readonly tijdstip: string;
                            readonly tijdstipTekst: string;
                            readonly wie: string | null;
                            readonly wat: string;
                            /** @enum {string} */
                            readonly uitkomst: "gelukt" | "geweigerd" | "mislukt";
                            readonly noodreden: string | null;
                        }[];
                        readonly volgende: number | null;
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "plan.toonInwonergegevens": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly dossierId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly inwoner: components["schemas"]["Inwonerinvoer"] | null;
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "werk.legInwonerVast": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly dossierId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Inwonerinvoer"];
            };
        };
        readonly responses: {
            /** @description Dossierweergave */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Dossierweergave"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Niet alles is goed ingevuld | Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InvoerOngeldigEncoded"] | components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "werk.legBsnVast": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly dossierId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly bsn: string;
                };
            };
        };
        readonly responses: {
            /** @description Dossierweergave */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Dossierweergave"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Niet alles is goed ingevuld | Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InvoerOngeldigEncoded"] | components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "werk.toonBsn": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly dossierId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly bsn: string;
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "werk.registreerBrief": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly dossierId: string;
                readonly briefId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description Datum als jjjj-mm-dd
                     * @example 2026-11-02
                     */
                    readonly datum: string;
                };
            };
        };
        readonly responses: {
            /** @description Dossierweergave */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Dossierweergave"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Niet alles is goed ingevuld | Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InvoerOngeldigEncoded"] | components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "werk.laadVoorbeeldgegevens": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly aantal: number;
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "plan.toonPlan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly dossierId: string;
                readonly zaak: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Planweergave */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Planweergave"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "plan.bewaarPlandeel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly dossierId: string;
                readonly zaak: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly deel: string;
                    readonly gegevens: Record<string, never>;
                    readonly verwachteVersie: number;
                };
            };
        };
        readonly responses: {
            /** @description Planweergave */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Planweergave"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Dit dossier is intussen gewijzigd */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["VersieVerouderdEncoded"];
                };
            };
            /** @description Niet alles is goed ingevuld | Deze stap kan nu niet | Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InvoerOngeldigEncoded"] | components["schemas"]["StapTegengehoudenEncoded"] | components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "plan.toonGezin": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly dossierId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly gezin: readonly components["schemas"]["Gezinslid"][];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "plan.koppelGezinslid": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly dossierId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly dossierId: string;
                };
            };
        };
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly gezin: readonly components["schemas"]["Gezinslid"][];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "plan.maakGezinslidLos": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly dossierId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly dossierId: string;
                };
            };
        };
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly gezin: readonly components["schemas"]["Gezinslid"][];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "plan.toonKoppelvoorstel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly dossierId: string;
                readonly zaak: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Koppelvoorstel */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Koppelvoorstel"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "plan.toonProfessionals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly professionals: readonly components["schemas"]["Professional"][];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "plan.legProfielVast": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly account: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly talen: readonly string[];
                    readonly deskundigheden: readonly string[];
                    readonly maximum?: number;
                };
            };
        };
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly professionals: readonly components["schemas"]["Professional"][];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Dit dossier is intussen gewijzigd */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["VersieVerouderdEncoded"];
                };
            };
            /** @description Niet alles is goed ingevuld | Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InvoerOngeldigEncoded"] | components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "plan.toonGroepen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly peildatum: string;
                        readonly groepen: readonly components["schemas"]["Groepregel"][];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "plan.toonDeelnamen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly dossierId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Deelnamen */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Deelnamen"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "plan.beginGroep": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly dossierId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly groep: string;
                    readonly vanaf: string;
                };
            };
        };
        readonly responses: {
            /** @description Deelnamen */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Deelnamen"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "plan.stopGroep": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly dossierId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly groep: string;
                    readonly laatsteDag: string;
                };
            };
        };
        readonly responses: {
            /** @description Deelnamen */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Deelnamen"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Niet alles is goed ingevuld */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InvoerOngeldigEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "onderzoek.toonOnderzoek": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly dossierId: string;
                readonly zaak: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Onderzoekweergave */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Onderzoekweergave"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "onderzoek.legOnderzoeksaantekeningVast": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly dossierId: string;
                readonly zaak: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Onderzoeksaantekening"];
            };
        };
        readonly responses: {
            /** @description Onderzoekweergave */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Onderzoekweergave"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Niet alles is goed ingevuld | Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InvoerOngeldigEncoded"] | components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "onderzoek.toonExpertteam": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly regels: readonly components["schemas"]["Expertteamregel"][];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "onderzoek.toonIndicatie": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly dossierId: string;
                readonly zaak: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Indicatieweergave */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Indicatieweergave"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "inwoner.listEigendossiers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly dossiers: readonly string[];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "inwoner.toonEigendossier": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly dossierId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Eigendossier */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Eigendossier"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "inwoner.toonEigeninzage": {
        readonly parameters: {
            readonly query?: {
                readonly voor?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly dossierId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly regels: readonly {
                            readonly volgnummer: number;
                            readonly tijdstip: string;
                            readonly tijdstipTekst: string;
                            readonly wie: string | null;
                            readonly wat: string;
                            /** @enum {string} */
                            readonly uitkomst: "gelukt" | "geweigerd" | "mislukt";
                            readonly noodreden: string | null;
                        }[];
                        readonly volgende: number | null;
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "inwoner.doeVoorstel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly dossierId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly onderdeel: "plan" | "verslag" | "gegevens" | "anders";
                    readonly zaak: string | null;
                    readonly tekst: string;
                };
            };
        };
        readonly responses: {
            /** @description Eigendossier */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Eigendossier"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Niet alles is goed ingevuld | Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InvoerOngeldigEncoded"] | components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "inwoner.geefOordeel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly dossierId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly onderdeel: "plan" | "verslag";
                    readonly zaak: string;
                    readonly akkoord: boolean;
                    readonly exemplaarGewenst: boolean;
                    readonly toelichting: string | null;
                };
            };
        };
        readonly responses: {
            /** @description Eigendossier */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Eigendossier"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Niet alles is goed ingevuld | Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InvoerOngeldigEncoded"] | components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "inwoner.deelDossier": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly dossierId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly naam: string;
                    readonly relatie: string;
                    readonly onderdelen: readonly [
                        "plan" | "verslag" | "besluiten" | "termijnen" | "contact"
                    ];
                    /**
                     * @description Datum als jjjj-mm-dd
                     * @example 2026-11-02
                     */
                    readonly vanaf: string;
                    /**
                     * @description Datum als jjjj-mm-dd
                     * @example 2026-11-02
                     */
                    readonly tot: string;
                };
            };
        };
        readonly responses: {
            /** @description Success */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly uitnodiging: components["schemas"]["Uitnodiging"];
                        readonly dossier: components["schemas"]["Eigendossier"];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Niet alles is goed ingevuld | Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InvoerOngeldigEncoded"] | components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "inwoner.stopDeling": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly dossierId: string;
                readonly delingId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Eigendossier */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Eigendossier"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Niet alles is goed ingevuld | Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InvoerOngeldigEncoded"] | components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "inwoner.listGedeeldedossiers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly dossiers: readonly string[];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "inwoner.toonGedeelddossier": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly dossierId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Gedeelddossier */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Gedeelddossier"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "inwoner.toonTeksten": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Teksten */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Teksten"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "inwonertoegang.toonInwonertoegang": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly dossierId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Inwonertoegang */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Inwonertoegang"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "inwonertoegang.nodigInwonerUit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly dossierId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Uitnodiging */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Uitnodiging"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Niet alles is goed ingevuld | Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InvoerOngeldigEncoded"] | components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "inwonertoegang.beeindigInwonertoegang": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly dossierId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reden: string;
                };
            };
        };
        readonly responses: {
            /** @description Inwonertoegang */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Inwonertoegang"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Niet alles is goed ingevuld | Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InvoerOngeldigEncoded"] | components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "inwonertoegang.beantwoordVoorstel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly dossierId: string;
                readonly voorstelId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly besluit: "overgenomen" | "deels" | "niet";
                    readonly antwoord: string;
                };
            };
        };
        readonly responses: {
            /** @description Inwonertoegang */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Inwonertoegang"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Niet alles is goed ingevuld | Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InvoerOngeldigEncoded"] | components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "advies.toonAdvies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly dossierId: string;
                readonly zaak: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Adviesweergave */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Adviesweergave"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "advies.toonToetsen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Toetslijst */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Toetslijst"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "advies.toonBerichten": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly dossierId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly berichten: readonly components["schemas"]["Berichtweergave"][];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "advies.biedOpnieuwAan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly dossierId: string;
                readonly kenmerk: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly berichten: readonly components["schemas"]["Berichtweergave"][];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "advies.handelBerichtAf": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly dossierId: string;
                readonly kenmerk: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly toelichting: string;
                };
            };
        };
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly berichten: readonly components["schemas"]["Berichtweergave"][];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "advies.toonVerkeer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Verkeerslijst */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Verkeerslijst"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "advies.haalEnVerstuur": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Verkeerslijst */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Verkeerslijst"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "advies.haalBezwaardossier": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly dossierId: string;
                readonly zaak: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly "content-disposition": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "gegevens.toonBestanden": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Bestandenlijst */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Bestandenlijst"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "gegevens.haalLeegBestand": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly soort: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly "content-disposition": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "gegevens.leesBestandIn": {
        readonly parameters: {
            readonly query: {
                readonly stand: string;
            };
            readonly header?: never;
            readonly path: {
                readonly soort: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/octet-stream": string;
            };
        };
        readonly responses: {
            /** @description Bestandweergave */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Bestandweergave"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Niet alles is goed ingevuld | Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InvoerOngeldigEncoded"] | components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "gegevens.vergelijkBestand": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Bestandsvergelijking */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Bestandsvergelijking"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "gegevens.toonWiz": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Wizoverzicht */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Wizoverzicht"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Dit kan nu niet | Niet alles is goed ingevuld */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeblokkeerdEncoded"] | components["schemas"]["InvoerOngeldigEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "gegevens.neemWizOver": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Wizoverzicht */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Wizoverzicht"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Dit kan nu niet | Niet alles is goed ingevuld */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeblokkeerdEncoded"] | components["schemas"]["InvoerOngeldigEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "gegevens.toonAanbieders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Aanbiederslijst */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Aanbiederslijst"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "gegevens.haalZaakexport": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly dossierId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly "content-disposition": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": string;
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "gegevens.haalPersoon": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly dossierId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly reden: "onderzoek" | "caseload";
                    readonly zaak: string;
                };
            };
        };
        readonly responses: {
            /** @description Persoonsvergelijking */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Persoonsvergelijking"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Niet alles is goed ingevuld | Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InvoerOngeldigEncoded"] | components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "gegevens.neemPersoonOver": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly dossierId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly velden: readonly ("naam" | "geboortedatum" | "adres")[];
                };
            };
        };
        readonly responses: {
            /** @description Dossierweergave */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Dossierweergave"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Niet alles is goed ingevuld | Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InvoerOngeldigEncoded"] | components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "gegevens.vraagIndicaties": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly dossierId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly reden: "onderzoek" | "caseload";
                    readonly zaak: string;
                };
            };
        };
        readonly responses: {
            /** @description Indicatiesoverzicht */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Indicatiesoverzicht"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Niet alles is goed ingevuld | Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InvoerOngeldigEncoded"] | components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "team.toonCaseload": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Caseloadweergave */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Caseloadweergave"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "team.toonRapporten": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Rapportenlijst */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Rapportenlijst"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "team.toonRapport": {
        readonly parameters: {
            readonly query: {
                readonly vanaf: string;
                readonly totEnMet: string;
                readonly peildatum?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly soort: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Rapportweergave */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Rapportweergave"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Niet alles is goed ingevuld */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InvoerOngeldigEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "team.toonPakket": {
        readonly parameters: {
            readonly query: {
                readonly vanaf: string;
                readonly totEnMet: string;
                readonly peildatum?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly soort: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Rapportpakket */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Rapportpakket"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Niet alles is goed ingevuld */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InvoerOngeldigEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "team.haalRapportJson": {
        readonly parameters: {
            readonly query: {
                readonly vanaf: string;
                readonly totEnMet: string;
                readonly peildatum?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly soort: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly "content-disposition": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": string;
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Niet alles is goed ingevuld */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InvoerOngeldigEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "team.haalRapportCsv": {
        readonly parameters: {
            readonly query: {
                readonly vanaf: string;
                readonly totEnMet: string;
                readonly peildatum?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly soort: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly "content-disposition": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Niet alles is goed ingevuld */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InvoerOngeldigEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "organisatie.toonOrganisatie": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        readonly versie: number;
                        readonly naam: string;
                        readonly peildatum: string;
                        readonly zaken: readonly components["schemas"]["Zaakweergave"][];
                        readonly tijdlijn: readonly {
                            readonly opgetreden: string;
                            readonly opgetredenTekst: string;
                            readonly wat: string;
                            readonly wie: string | null;
                        }[];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "organisatie.toonOrganisatiestappen": {
        readonly parameters: {
            readonly query?: {
                readonly zaak?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly versie: number;
                        readonly stappen: readonly components["schemas"]["Stapweergave"][];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "organisatie.zetOrganisatiestap": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Stapinvoer"];
            };
        };
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        readonly versie: number;
                        readonly naam: string;
                        readonly peildatum: string;
                        readonly zaken: readonly components["schemas"]["Zaakweergave"][];
                        readonly tijdlijn: readonly {
                            readonly opgetreden: string;
                            readonly opgetredenTekst: string;
                            readonly wat: string;
                            readonly wie: string | null;
                        }[];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Dit dossier is intussen gewijzigd */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["VersieVerouderdEncoded"];
                };
            };
            /** @description Deze stap kan nu niet | Niet alles is goed ingevuld | Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["StapTegengehoudenEncoded"] | components["schemas"]["InvoerOngeldigEncoded"] | components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "organisatie.meldOrganisatietaakGedaan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly taakId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly toelichting?: string;
                };
            };
        };
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        readonly versie: number;
                        readonly naam: string;
                        readonly peildatum: string;
                        readonly zaken: readonly components["schemas"]["Zaakweergave"][];
                        readonly tijdlijn: readonly {
                            readonly opgetreden: string;
                            readonly opgetredenTekst: string;
                            readonly wat: string;
                            readonly wie: string | null;
                        }[];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "kwaliteit.toonBewijs": {
        readonly parameters: {
            readonly query?: {
                readonly peildatum?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Bewijsregister */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Bewijsregister"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "kwaliteit.toonKlachten": {
        readonly parameters: {
            readonly query?: {
                readonly peildatum?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Klachtenregister */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Klachtenregister"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "kwaliteit.toonKlachtenverslag": {
        readonly parameters: {
            readonly query?: {
                readonly jaar?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Klachtenverslag */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Klachtenverslag"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "kwaliteit.toonIncidenten": {
        readonly parameters: {
            readonly query?: {
                readonly peildatum?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly peildatum: string;
                        readonly incidenten: readonly components["schemas"]["Incidentweergave"][];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "kwaliteit.toonWijzigingen": {
        readonly parameters: {
            readonly query?: {
                readonly peildatum?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly peildatum: string;
                        readonly wijzigingen: readonly components["schemas"]["Wijzigingweergave"][];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "kwaliteit.toonPlichten": {
        readonly parameters: {
            readonly query?: {
                readonly jaar?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Plichtenkalender */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Plichtenkalender"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "kwaliteit.geefAgendatoegang": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly voor: string;
                };
            };
        };
        readonly responses: {
            /** @description Success */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        readonly pad: string;
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Dit dossier is intussen gewijzigd */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["VersieVerouderdEncoded"];
                };
            };
            /** @description Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "kwaliteit.trekAgendatoegangIn": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description <No Content> */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Dit dossier is intussen gewijzigd */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["VersieVerouderdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "kwaliteit.volgAgenda": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly geheim: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly "content-disposition": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/calendar": string;
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "registers.toonFormulieren": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly formulieren: readonly components["schemas"]["Registerformulier"][];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "registers.legKwaliteitVast": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly soort: string;
                    readonly gegevens: unknown;
                    readonly verwachteVersie?: number;
                };
            };
        };
        readonly responses: {
            /** @description Vastgelegd */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Vastgelegd"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Dit dossier is intussen gewijzigd */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["VersieVerouderdEncoded"];
                };
            };
            /** @description Niet alles is goed ingevuld | Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InvoerOngeldigEncoded"] | components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "registers.legMensenVast": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly soort: string;
                    readonly gegevens: unknown;
                    readonly verwachteVersie?: number;
                };
            };
        };
        readonly responses: {
            /** @description Vastgelegd */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Vastgelegd"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Dit dossier is intussen gewijzigd */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["VersieVerouderdEncoded"];
                };
            };
            /** @description Niet alles is goed ingevuld | Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InvoerOngeldigEncoded"] | components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "registers.legOrganisatieVast": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly soort: string;
                    readonly gegevens: unknown;
                    readonly verwachteVersie?: number;
                };
            };
        };
        readonly responses: {
            /** @description Vastgelegd */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Vastgelegd"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Dit dossier is intussen gewijzigd */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["VersieVerouderdEncoded"];
                };
            };
            /** @description Niet alles is goed ingevuld | Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InvoerOngeldigEncoded"] | components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "registers.legFinancieelVast": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly soort: string;
                    readonly gegevens: unknown;
                    readonly verwachteVersie?: number;
                };
            };
        };
        readonly responses: {
            /** @description Vastgelegd */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Vastgelegd"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Dit dossier is intussen gewijzigd */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["VersieVerouderdEncoded"];
                };
            };
            /** @description Niet alles is goed ingevuld | Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InvoerOngeldigEncoded"] | components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "registers.toonMensen": {
        readonly parameters: {
            readonly query?: {
                readonly peildatum?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Mensenregister */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Mensenregister"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "registers.toonFuncties": {
        readonly parameters: {
            readonly query?: {
                readonly peildatum?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Functieregister */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Functieregister"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "registers.toonWijkregister": {
        readonly parameters: {
            readonly query?: {
                readonly peildatum?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Wijkregister */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Wijkregister"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "registers.toonPartners": {
        readonly parameters: {
            readonly query?: {
                readonly peildatum?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Partnerregister */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Partnerregister"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "registers.toonRisicos": {
        readonly parameters: {
            readonly query?: {
                readonly peildatum?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Risicodossier */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Risicodossier"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "registers.toonOntwikkeling": {
        readonly parameters: {
            readonly query?: {
                readonly peildatum?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Ontwikkelregister */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Ontwikkelregister"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "financieel.haalSjabloon": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly "content-disposition": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "financieel.haalCsvSjabloon": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly "content-disposition": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "financieel.toonJaarrekening": {
        readonly parameters: {
            readonly query?: {
                readonly peildatum?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Jaarrekeningtoetsing"] | null;
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Dit bestand kan niet worden gebruikt */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["CijfersAfgekeurdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "financieel.leesJaarrekening": {
        readonly parameters: {
            readonly query: {
                readonly bestandsnaam: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/octet-stream": string;
            };
        };
        readonly responses: {
            /** @description Jaarrekeningtoetsing */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Jaarrekeningtoetsing"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Dit bestand kan niet worden gebruikt */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["CijfersAfgekeurdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "financieel.haalDossierHtml": {
        readonly parameters: {
            readonly query?: {
                readonly peildatum?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly "content-disposition": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Dit bestand kan niet worden gebruikt */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["CijfersAfgekeurdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "financieel.haalDossierMarkdown": {
        readonly parameters: {
            readonly query?: {
                readonly peildatum?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly "content-disposition": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/markdown": string;
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Dit bestand kan niet worden gebruikt */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["CijfersAfgekeurdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "financieel.toonNetwerkkaart": {
        readonly parameters: {
            readonly query?: {
                readonly peildatum?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Netwerkkaartweergave"] | null;
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Dit bestand kan niet worden gebruikt */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["CijfersAfgekeurdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "financieel.legNetwerkkaartVast": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": unknown;
            };
        };
        readonly responses: {
            /** @description Netwerkkaartweergave */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Netwerkkaartweergave"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Dit bestand kan niet worden gebruikt */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["CijfersAfgekeurdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "financieel.haalNetwerkkaart": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly "content-disposition": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "image/svg+xml": string;
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Dit bestand kan niet worden gebruikt */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["CijfersAfgekeurdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "liquiditeit.toonLiquiditeit": {
        readonly parameters: {
            readonly query?: {
                readonly peildatum?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Liquiditeitsregister */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Liquiditeitsregister"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "koppelingen.toonKoppelingen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Koppelingenlijst */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Koppelingenlijst"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "koppelingen.toonKoppeling": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Koppelingweergave */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Koppelingweergave"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "koppelingen.legGebruikVast": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly gegevens: Record<string, never>;
                };
            };
        };
        readonly responses: {
            /** @description Koppelingweergave */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Koppelingweergave"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Niet alles is goed ingevuld | Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InvoerOngeldigEncoded"] | components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "koppelingen.bereidEmailVoor": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly sjabloon: string;
                    readonly gegevens: Record<string, never>;
                };
            };
        };
        readonly responses: {
            /** @description Koppelingweergave */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Koppelingweergave"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Niet alles is goed ingevuld | Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InvoerOngeldigEncoded"] | components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "koppelingen.legVerzendingVast": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly code: string;
                readonly taak: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly verwijzing: string;
                };
            };
        };
        readonly responses: {
            /** @description Koppelingweergave */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Koppelingweergave"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Niet alles is goed ingevuld | Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InvoerOngeldigEncoded"] | components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "koppelingen.legAntwoordVast": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly code: string;
                readonly taak: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly uitkomst: string;
                    readonly verwijzing?: string;
                };
            };
        };
        readonly responses: {
            /** @description Koppelingweergave */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Koppelingweergave"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Niet alles is goed ingevuld | Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InvoerOngeldigEncoded"] | components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "toezicht.toonAan": {
        readonly parameters: {
            readonly query?: {
                readonly eis?: string;
                readonly peildatum?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Toezichtpakket */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Toezichtpakket"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "toezicht.haalPakket": {
        readonly parameters: {
            readonly query?: {
                readonly eis?: string;
                readonly peildatum?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly "content-disposition": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "bewaring.toonBewaring": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly peildatum: string;
                        readonly peildatumTekst: string;
                        readonly teVernietigen: readonly {
                            readonly dossierId: string;
                            readonly naam: string | null;
                            readonly laatsteWijziging: string;
                            readonly laatsteWijzigingTekst: string;
                            readonly bewaardTotEnMetTekst: string;
                            readonly artikel: string;
                        }[];
                        readonly verzoeken: readonly {
                            readonly id: string;
                            readonly dossierId: string;
                            readonly naam: string | null;
                            readonly ontvangenTekst: string;
                            readonly uiterlijk: string;
                            readonly uiterlijkTekst: string;
                            readonly teLaat: boolean;
                            readonly artikel: string;
                            readonly besluit: ("toegewezen" | "afgewezen") | null;
                            readonly besluitTekst: string | null;
                            readonly toelichting: string | null;
                        }[];
                        readonly bewoners: readonly {
                            readonly waarde: string;
                            readonly label: string;
                        }[];
                        readonly blijft: readonly {
                            readonly wat: string;
                            readonly hoelang: string;
                            readonly grond: string;
                            readonly reden: string;
                        }[];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "bewaring.vernietig": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly dossierId: string;
                };
            };
        };
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly peildatum: string;
                        readonly peildatumTekst: string;
                        readonly teVernietigen: readonly {
                            readonly dossierId: string;
                            readonly naam: string | null;
                            readonly laatsteWijziging: string;
                            readonly laatsteWijzigingTekst: string;
                            readonly bewaardTotEnMetTekst: string;
                            readonly artikel: string;
                        }[];
                        readonly verzoeken: readonly {
                            readonly id: string;
                            readonly dossierId: string;
                            readonly naam: string | null;
                            readonly ontvangenTekst: string;
                            readonly uiterlijk: string;
                            readonly uiterlijkTekst: string;
                            readonly teLaat: boolean;
                            readonly artikel: string;
                            readonly besluit: ("toegewezen" | "afgewezen") | null;
                            readonly besluitTekst: string | null;
                            readonly toelichting: string | null;
                        }[];
                        readonly bewoners: readonly {
                            readonly waarde: string;
                            readonly label: string;
                        }[];
                        readonly blijft: readonly {
                            readonly wat: string;
                            readonly hoelang: string;
                            readonly grond: string;
                            readonly reden: string;
                        }[];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "bewaring.legVerzoekVast": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly dossierId: string;
                    /**
                     * @description Datum als jjjj-mm-dd
                     * @example 2026-11-02
                     */
                    readonly ontvangen: string;
                };
            };
        };
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly peildatum: string;
                        readonly peildatumTekst: string;
                        readonly teVernietigen: readonly {
                            readonly dossierId: string;
                            readonly naam: string | null;
                            readonly laatsteWijziging: string;
                            readonly laatsteWijzigingTekst: string;
                            readonly bewaardTotEnMetTekst: string;
                            readonly artikel: string;
                        }[];
                        readonly verzoeken: readonly {
                            readonly id: string;
                            readonly dossierId: string;
                            readonly naam: string | null;
                            readonly ontvangenTekst: string;
                            readonly uiterlijk: string;
                            readonly uiterlijkTekst: string;
                            readonly teLaat: boolean;
                            readonly artikel: string;
                            readonly besluit: ("toegewezen" | "afgewezen") | null;
                            readonly besluitTekst: string | null;
                            readonly toelichting: string | null;
                        }[];
                        readonly bewoners: readonly {
                            readonly waarde: string;
                            readonly label: string;
                        }[];
                        readonly blijft: readonly {
                            readonly wat: string;
                            readonly hoelang: string;
                            readonly grond: string;
                            readonly reden: string;
                        }[];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "bewaring.beslisVerzoek": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly verzoek: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly besluit: "toegewezen";
                    readonly toelichting: string;
                } | {
                    /** @enum {string} */
                    readonly besluit: "afgewezen";
                    /** @enum {string} */
                    readonly grond: "belang-van-ander" | "wet-verzet-zich" | "jonger-dan-12";
                    readonly toelichting: string;
                };
            };
        };
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly peildatum: string;
                        readonly peildatumTekst: string;
                        readonly teVernietigen: readonly {
                            readonly dossierId: string;
                            readonly naam: string | null;
                            readonly laatsteWijziging: string;
                            readonly laatsteWijzigingTekst: string;
                            readonly bewaardTotEnMetTekst: string;
                            readonly artikel: string;
                        }[];
                        readonly verzoeken: readonly {
                            readonly id: string;
                            readonly dossierId: string;
                            readonly naam: string | null;
                            readonly ontvangenTekst: string;
                            readonly uiterlijk: string;
                            readonly uiterlijkTekst: string;
                            readonly teLaat: boolean;
                            readonly artikel: string;
                            readonly besluit: ("toegewezen" | "afgewezen") | null;
                            readonly besluitTekst: string | null;
                            readonly toelichting: string | null;
                        }[];
                        readonly bewoners: readonly {
                            readonly waarde: string;
                            readonly label: string;
                        }[];
                        readonly blijft: readonly {
                            readonly wat: string;
                            readonly hoelang: string;
                            readonly grond: string;
                            readonly reden: string;
                        }[];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "systeem.gezondheid": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @enum {string} */
                        readonly stand: "goed" | "let-op" | "fout";
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "systeem.toonGezondheid": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @enum {string} */
                        readonly stand: "goed" | "let-op" | "fout";
                        readonly metingen: readonly {
                            readonly naam: string;
                            /** @enum {string} */
                            readonly stand: "goed" | "let-op" | "fout";
                            readonly uitleg: string;
                        }[];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "systeem.toonInstelling": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly organisatie: string;
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "toegang.toonStart": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Toegangsstart */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Toegangsstart"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "toegang.meldAan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly naam: string;
                    readonly wachtwoord: string;
                };
            };
        };
        readonly responses: {
            /** @description <No Content> */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description Aanmelden is niet gelukt | U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["AanmeldenNietGeluktEncoded"] | components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Er is te vaak geprobeerd aan te melden */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TeVaakGeprobeerdEncoded"];
                };
            };
            /** @description Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "toegang.maakEersteBeheerder": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly code: string;
                    readonly gebruikersnaam: string;
                    readonly naam: string;
                    readonly wachtwoord: string;
                    readonly rollen: readonly ("medewerker" | "teamleider" | "administratie" | "financieel" | "beheerder" | "inwoner" | "naaste" | "toezicht")[];
                };
            };
        };
        readonly responses: {
            /** @description <No Content> */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Iemand was u voor */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["AccountBotsingEncoded"];
                };
            };
            /** @description Dit kan zo niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["AccountAfgewezenEncoded"];
                };
            };
            /** @description Er is te vaak geprobeerd aan te melden */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TeVaakGeprobeerdEncoded"];
                };
            };
            /** @description Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "toegang.herstelWachtwoord": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly code: string;
                    readonly wachtwoord: string;
                };
            };
        };
        readonly responses: {
            /** @description <No Content> */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Dit kan zo niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["AccountAfgewezenEncoded"];
                };
            };
            /** @description Er is te vaak geprobeerd aan te melden */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TeVaakGeprobeerdEncoded"];
                };
            };
            /** @description Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "toegang.startOidc": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description <No Content> */
            readonly 302: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "toegang.voltooiOidc": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description <No Content> */
            readonly 302: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "toegang.toonIk": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Ik */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Ik"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "toegang.meldAf": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly overal: boolean;
                };
            };
        };
        readonly responses: {
            /** @description <No Content> */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "toegang.wijzigWachtwoord": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly huidig: string;
                    readonly nieuw: string;
                };
            };
        };
        readonly responses: {
            /** @description <No Content> */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description Aanmelden is niet gelukt | U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["AanmeldenNietGeluktEncoded"] | components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Dit kan zo niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["AccountAfgewezenEncoded"];
                };
            };
            /** @description Er is te vaak geprobeerd aan te melden */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TeVaakGeprobeerdEncoded"];
                };
            };
            /** @description Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "toegang.toonAccounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly accounts: readonly components["schemas"]["Account"][];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "toegang.maakAccount": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly gebruikersnaam: string;
                    readonly naam: string;
                    readonly rollen: readonly ("medewerker" | "teamleider" | "administratie" | "financieel" | "beheerder" | "inwoner" | "naaste" | "toezicht")[];
                    readonly bekwaamheden: readonly string[];
                    readonly bekwaamheidsbewijzen?: {
                        readonly [key: string]: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description Success */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly account: string;
                        readonly code: string;
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Iemand was u voor */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["AccountBotsingEncoded"];
                };
            };
            /** @description Dit kan zo niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["AccountAfgewezenEncoded"];
                };
            };
            /** @description Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "toegang.wijzigAccount": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly account: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly naam: string;
                    readonly rollen: readonly ("medewerker" | "teamleider" | "administratie" | "financieel" | "beheerder" | "inwoner" | "naaste" | "toezicht")[];
                    readonly bekwaamheden: readonly string[];
                    readonly bekwaamheidsbewijzen?: {
                        readonly [key: string]: string;
                    };
                    readonly versie: number;
                };
            };
        };
        readonly responses: {
            /** @description <No Content> */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Dit account is er niet */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["AccountNietGevondenEncoded"];
                };
            };
            /** @description Iemand was u voor */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["AccountBotsingEncoded"];
                };
            };
            /** @description Dit kan zo niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["AccountAfgewezenEncoded"];
                };
            };
            /** @description Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "toegang.blokkeerAccount": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly account: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly geblokkeerd: boolean;
                };
            };
        };
        readonly responses: {
            /** @description <No Content> */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Dit account is er niet */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["AccountNietGevondenEncoded"];
                };
            };
            /** @description Dit kan zo niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["AccountAfgewezenEncoded"];
                };
            };
            /** @description Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "toegang.geefHerstelcode": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly account: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly code: string;
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Dit account is er niet */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["AccountNietGevondenEncoded"];
                };
            };
            /** @description Dit kan zo niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["AccountAfgewezenEncoded"];
                };
            };
            /** @description Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "toegang.toonBetrokkenen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly dossier: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly betrokkenen: readonly components["schemas"]["Betrokkene"][];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "toegang.zetBetrokkene": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly dossier: string;
                readonly account: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly soort: "betrokken" | "eigen";
                };
            };
        };
        readonly responses: {
            /** @description <No Content> */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Dit account is er niet */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["AccountNietGevondenEncoded"];
                };
            };
            /** @description Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "toegang.verwijderBetrokkene": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly dossier: string;
                readonly account: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description <No Content> */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "toegang.neemNoodtoegang": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly dossier: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reden: string;
                };
            };
        };
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly tot: string;
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Dit kan zo niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["AccountAfgewezenEncoded"];
                };
            };
            /** @description Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
}
