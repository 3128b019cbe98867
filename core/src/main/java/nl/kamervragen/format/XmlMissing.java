package nl.kamervragen.format;

import java.util.Optional;
import nl.kamervragen.diagnostic.Diagnostic;

/** What there is to say of XML when the module that reads it is not there (<i>ontbrekende XML-module</i>). */
public final class XmlMissing {
    /** The artifact that brings the formats {@code xml}, {@code publication} and {@code akn}. */
    public static final String COORDINATES = "nl.kamervragen:kamervragen-xml-binding";

    /** The name of its module. */
    public static final String MODULE = "nl.kamervragen.xml";

    private static final OptionalLibrary LIBRARY =
            new OptionalLibrary("nl.kamervragen.xml.XmlFormat", COORDINATES, MODULE);
    private static final String DECLARATION = "<?xml";

    private XmlMissing() {}

    /**
     * Names the artifact, when some input is XML and no format at hand is one of XML. Text formats take any text, and
     * would read its tags as words.
     *
     * @param formats the formats at hand
     * @param input the input
     * @return the finding; empty when a format of XML is there, or the input does not say that it is XML
     */
    static Optional<Diagnostic> finding(Formats formats, Input input) {
        boolean there =
                formats.all().stream().anyMatch(format -> format.extensions().contains("xml"));
        return there || !isDeclared(input.text().orThrow()) ? Optional.empty() : Optional.of(LIBRARY.finding("XML"));
    }

    private static boolean isDeclared(String text) {
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return text.startsWith(DECLARATION, start);
    }
}
