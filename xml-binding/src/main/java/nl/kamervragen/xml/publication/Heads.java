package nl.kamervragen.xml.publication;

import javax.xml.stream.XMLStreamException;

/** Takes the elements that head a part, so that they do not become text of it. */
@FunctionalInterface
interface Heads {
    /** Nothing is taken. */
    Heads NONE = source -> false;

    /**
     * Reads the current element, if it is a head; the current event is then its end tag.
     *
     * @param source at a start tag
     * @return whether it was read
     * @throws XMLStreamException if it cannot be read
     */
    boolean take(Source source) throws XMLStreamException;
}
