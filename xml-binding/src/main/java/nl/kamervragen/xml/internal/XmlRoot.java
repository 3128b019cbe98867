package nl.kamervragen.xml.internal;

import java.util.Optional;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.kamervragen.format.Input;

/** The root element of some input (<i>wortelelement</i>), for recognising it. Thread-safe. */
public final class XmlRoot {
    private static final int LOOKED_AT = 64 << 10;

    private XmlRoot() {}

    /**
     * Looks for the root element near the start.
     *
     * @param input any input
     * @return its name; empty when it is not XML, or the root does not stand in the first 64 Ki characters
     */
    public static Optional<QName> of(Input input) {
        String text = XmlText.of(input).orThrow();
        if (!start(text).startsWith("<")) {
            return Optional.empty();
        }
        String head = text.substring(0, Math.min(LOOKED_AT, text.length()));
        try {
            XMLStreamReader reader = Parsers.open(head);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    return Optional.of(reader.getName());
                }
            }
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /**
     * Whether some input says that it is XML.
     *
     * @param input any input
     * @return true for an XML declaration
     */
    public static boolean isDeclared(Input input) {
        return start(XmlText.of(input).orThrow()).startsWith("<?xml");
    }

    /**
     * Whether some input starts with a tag.
     *
     * @param input any input
     * @return true if its first character that is no blank is {@code <}
     */
    public static boolean startsTag(Input input) {
        return start(XmlText.of(input).orThrow()).startsWith("<");
    }

    private static String start(String text) {
        int i = 0;
        while (i < text.length() && i < LOOKED_AT && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return text.substring(i, Math.min(text.length(), i + "<?xml".length()));
    }
}
