package nl.kamervragen.xml.binding;

import javax.xml.namespace.NamespaceContext;
import javax.xml.stream.XMLStreamWriter;
import nl.kamervragen.xml.internal.XmlOutput;
import org.jspecify.annotations.Nullable;

/** What JAXB writes to. It writes elements of one namespace, attributes without one, and text; nothing else comes. */
final class StreamWriterOutput implements XMLStreamWriter {
    private final XmlOutput out;

    StreamWriterOutput(XmlOutput out) {
        this.out = out;
    }

    @Override
    public void writeStartElement(String localName) {
        out.start(localName);
    }

    @Override
    public void writeStartElement(String namespaceUri, String localName) {
        out.start(localName);
    }

    @Override
    public void writeStartElement(String prefix, String localName, String namespaceUri) {
        out.start(localName);
    }

    @Override
    public void writeEmptyElement(String namespaceUri, String localName) {
        out.start(localName).end();
    }

    @Override
    public void writeEmptyElement(String prefix, String localName, String namespaceUri) {
        out.start(localName).end();
    }

    @Override
    public void writeEmptyElement(String localName) {
        out.start(localName).end();
    }

    @Override
    public void writeEndElement() {
        out.end();
    }

    @Override
    public void writeAttribute(String localName, String value) {
        out.attribute(localName, value);
    }

    @Override
    public void writeAttribute(String prefix, String namespaceUri, String localName, String value) {
        out.attribute(localName, value);
    }

    @Override
    public void writeAttribute(String namespaceUri, String localName, String value) {
        out.attribute(localName, value);
    }

    @Override
    public void writeNamespace(@Nullable String prefix, String namespaceUri) {
        writeDefaultNamespace(namespaceUri);
    }

    @Override
    public void writeDefaultNamespace(String namespaceUri) {
        out.attribute("xmlns", namespaceUri);
    }

    @Override
    public void writeCharacters(String text) {
        out.text(text);
    }

    @Override
    public void writeCharacters(char[] text, int start, int length) {
        out.text(new String(text, start, length));
    }

    @Override
    public void writeCData(String text) {
        out.text(text);
    }

    @Override
    public void writeStartDocument() {}

    @Override
    public void writeStartDocument(String version) {}

    @Override
    public void writeStartDocument(String encoding, String version) {}

    @Override
    public void writeEndDocument() {}

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public void writeComment(String text) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void writeProcessingInstruction(String target) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void writeProcessingInstruction(String target, String text) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void writeDTD(String dtd) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void writeEntityRef(String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable String getPrefix(String uri) {
        return null;
    }

    @Override
    public void setPrefix(String prefix, String uri) {}

    @Override
    public void setDefaultNamespace(String uri) {}

    @Override
    public void setNamespaceContext(NamespaceContext context) {}

    @Override
    public @Nullable NamespaceContext getNamespaceContext() {
        return null;
    }

    @Override
    public Object getProperty(String name) {
        throw new IllegalArgumentException(name);
    }
}
