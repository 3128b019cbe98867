package nl.kamervragen.reference;

import java.net.URI;

/** The addresses of the two sites on which parliamentary documents stand. */
final class Links {
    /** Official publications resolve by their id alone, which stands behind this. */
    static final String PUBLICATIONS = "https://zoek.officielebekendmakingen.nl/";

    private Links() {}

    static URI publication(String id) {
        return URI.create(PUBLICATIONS + id);
    }

    static URI question(String caseNumber) {
        return URI.create("https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=" + caseNumber);
    }

    static URI document(String documentNumber) {
        return URI.create("https://www.tweedekamer.nl/kamerstukken/detail?id=" + documentNumber);
    }

    static URI dossier(String dossier) {
        return URI.create(PUBLICATIONS + "dossier/" + dossier);
    }
}
