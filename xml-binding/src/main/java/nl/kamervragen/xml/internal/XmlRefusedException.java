package nl.kamervragen.xml.internal;

import javax.xml.stream.XMLStreamException;
import nl.kamervragen.diagnostic.Diagnostic;

/** Stops a parser at what is refused (<i>geweigerde XML</i>); {@link XmlReading} turns it into its finding. */
public final class XmlRefusedException extends XMLStreamException {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    /**
     * Carries the finding through a parser.
     *
     * @param diagnostic why the rest is not read
     */
    public XmlRefusedException(Diagnostic diagnostic) {
        super(diagnostic.toString());
        this.diagnostic = diagnostic;
    }

    /**
     * Why the rest is not read.
     *
     * @return the finding, with its place
     */
    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
