package nl.kamervragen.xml.binding;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Gives JAXB the events of a pull reader as a SAX parser would.
 *
 * <p>The reader shows elements of the own namespace only, and an attribute with a namespace has no meaning: it is left
 * out, so that none of {@code xsi} changes what an element is.
 *
 * <p>JAXB takes names by identity. It interns every name of a pull reader once more, which takes as long as reading the
 * document; of a SAX parser it believes that they are interned, as the platform's parser sees to.
 */
final class EventSource extends XMLFilterImpl {
    private static final String INTERNED = "http://xml.org/sax/features/string-interning";

    private final XMLStreamReader reader;
    private final AttributesImpl attributes = new AttributesImpl();

    /** Starts at the current start tag of the reader. */
    EventSource(XMLStreamReader reader) {
        this.reader = reader;
    }

    @Override
    public boolean getFeature(String name) {
        return name.equals(INTERNED);
    }

    @Override
    public void setFeature(String name, boolean value) {
        // What JAXB asks for is so: namespaces are known, names interned.
    }

    @Override
    public void parse(InputSource unused) throws SAXException {
        ContentHandler handler = getContentHandler();
        handler.setDocumentLocator(new org.xml.sax.helpers.LocatorImpl());
        handler.startDocument();
        try {
            int event = XMLStreamConstants.START_ELEMENT;
            while (event != XMLStreamConstants.END_DOCUMENT) {
                pass(event, handler);
                event = reader.next();
            }
        } catch (XMLStreamException e) {
            throw new SAXException(e);
        }
        handler.endDocument();
    }

    private void pass(int event, ContentHandler handler) throws SAXException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                String name = reader.getLocalName();
                handler.startElement(OwnVocabulary.NAMESPACE, name, name, attributes());
            }
            case XMLStreamConstants.END_ELEMENT -> {
                String name = reader.getLocalName();
                handler.endElement(OwnVocabulary.NAMESPACE, name, name);
            }
            default -> handler.characters(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        }
    }

    private AttributesImpl attributes() {
        attributes.clear();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String uri = reader.getAttributeNamespace(i);
            if (uri == null || uri.isEmpty()) {
                String name = reader.getAttributeLocalName(i);
                attributes.addAttribute("", name, name, "CDATA", reader.getAttributeValue(i));
            }
        }
        return attributes;
    }
}
