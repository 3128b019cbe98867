package nl.kamervragen.xml.publication;

import java.util.Locale;
import java.util.Map;
import javax.xml.namespace.QName;

/** Brings the names of the three forms of a record to those of {@code metadata.xml}. */
final class FieldNames {
    private static final String TERMS = "http://purl.org/dc/terms/";
    private static final String OWMS = "http://standaarden.overheid.nl/owms/terms/";
    private static final String META = "http://standaarden.overheid.nl/oep/meta/";
    private static final String SEARCH = "http://standaarden.overheid.nl/wetgeving/";

    /** Names in small letters without series, with their spelling in {@code metadata.xml}. */
    private static final Map<String, String> TERM_NAMES = Map.of(
            "identifier", "DC.identifier",
            "title", "DC.title",
            "type", "DC.type",
            "creator", "DC.creator",
            "subject", "OVERHEID.category");

    private static final Map<String, String> SEARCH_NAMES = Map.of(
            "organisatietype", "OVERHEID.organisationType",
            "publicatienaam", "OVERHEIDop.publicationName",
            "documentstatus", "OVERHEIDop.documentStatus",
            "aanhangselnummer", "OVERHEIDop.aanhangselNummer",
            "subrubriek", "DC.type");

    private FieldNames() {}

    /** The name of an element of the OWMS form or of a search result. */
    static String of(QName element) {
        String local = element.getLocalPart();
        return switch (element.getNamespaceURI()) {
            case TERMS -> TERM_NAMES.getOrDefault(local, "DCTERMS." + local);
            case OWMS -> "OVERHEID." + local;
            case META -> "OVERHEIDop." + local;
            case SEARCH -> SEARCH_NAMES.getOrDefault(local.toLowerCase(Locale.ROOT), "OVERHEIDop." + local);
            case "" -> local.startsWith("dcterms.") ? "DCTERMS." + local.substring("dcterms.".length()) : local;
            default -> element.getPrefix() + "." + local;
        };
    }
}
