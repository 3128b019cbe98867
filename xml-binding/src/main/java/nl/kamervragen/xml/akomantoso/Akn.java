package nl.kamervragen.xml.akomantoso;

import java.util.Set;
import nl.kamervragen.xml.KamervragenXml;

/** The names that writer and reader share (<i>namen</i>). */
final class Akn {
    static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
    static final String OWN = KamervragenXml.NAMESPACE;

    /** The prefix of own attributes. */
    static final String KV = "kv:";

    /** Elements in which every blank counts. */
    static final Set<String> RUNNING_TEXT = Set.of("p", "block", "caption", "num");

    /** Where the standard demands something and the document has nothing. */
    static final String EMPTY = "leeg";

    static final String INTRODUCTION = "inleiding";
    static final String LEAD = "aanhef";
    static final String NOTICE = "mededeling";
    static final String EXPLANATION = "toelichting";
    static final String QUOTATION = "citaat";
    static final String SUBHEADING = "tussenkop";
    static final String IMAGE = "afbeelding";
    static final String NOTE_MARK = "nootverwijzing";

    /** Before the path of a publication. */
    static final String DOCUMENTS = "/akn/nl/doc/";

    private Akn() {}
}
