package nl.kamervragen.xml.internal;

import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The platform's own pull parser, hardened. Other parsers on the path are not asked: what they refuse is not known.
 *
 * <p>The factory is configured once and safe across threads from then on.
 */
final class Parsers {
    private static final XMLInputFactory FACTORY = factory();

    private Parsers() {}

    static XMLStreamReader open(String text) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(new StringReader(text));
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        // Later JDKs stop at a depth of their own; the guarded reader's limit reports where.
        if (factory.isPropertySupported("jdk.xml.maxElementDepth")) {
            factory.setProperty("jdk.xml.maxElementDepth", "0");
        }
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing outside the document is read");
        });
        return factory;
    }
}
