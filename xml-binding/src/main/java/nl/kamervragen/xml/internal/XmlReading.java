package nl.kamervragen.xml.internal;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.diagnostic.SourceMap;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.format.Input;
import nl.kamervragen.read.Limits;
import nl.kamervragen.read.ReadOptions;

/** The frame around every reading of XML (<i>lezing</i>): whatever goes wrong becomes a finding. Thread-safe. */
public final class XmlReading {
    private XmlReading() {}

    /**
     * Opens a reader on the text of a document.
     *
     * @param <R> the reader
     */
    @FunctionalInterface
    public interface Opener<R extends GuardedReader> {
        /**
         * Opens it.
         *
         * @param text the document
         * @param limits how much is read
         * @return the reader
         * @throws XMLStreamException if not even its start is XML
         */
        R open(String text, Limits limits) throws XMLStreamException;
    }

    /**
     * Makes something of the events of a reader.
     *
     * @param <R> the reader
     * @param <T> what is made
     */
    @FunctionalInterface
    public interface Body<R extends GuardedReader, T> {
        /**
         * Reads.
         *
         * @param reader before its first event
         * @return what was read; empty when nothing usable was, which has been reported
         * @throws XMLStreamException if the rest cannot be read
         */
        Optional<T> read(R reader) throws XMLStreamException;
    }

    /**
     * Reads some input.
     *
     * @param input the input
     * @param options how to read
     * @param findings where findings go; the body may hold it as well
     * @param map what the body maps, once it is done
     * @param opener opens the reader
     * @param body makes something of it
     * @param <R> the reader
     * @param <T> what is made
     * @return what the body made, with all findings; never an exception for bad content
     */
    public static <R extends GuardedReader, T> ParseResult<T> read(
            Input input,
            ReadOptions options,
            XmlFindings findings,
            SourceMap.Builder map,
            Opener<R> opener,
            Body<R, T> body) {
        ParseResult<String> text = XmlText.of(input);
        text.diagnostics().forEach(findings::report);
        Optional<T> value = Optional.empty();
        try {
            R reader = opener.open(text.orThrow(), options.limits());
            value = body.read(reader);
        } catch (XMLStreamException e) {
            findings.report(finding(e));
        }
        return value.map(read -> ParseResult.of(read, findings.toList()).withSourceMap(map.build()))
                .orElseGet(() -> ParseResult.failed(findings.toList()));
    }

    /**
     * Why a parser stopped.
     *
     * @param e what it threw
     * @return the finding, with its place if it is known
     */
    public static Diagnostic finding(XMLStreamException e) {
        if (e instanceof XmlRefusedException refused) {
            return refused.diagnostic();
        }
        Diagnostic.Builder finding =
                Diagnostic.of(ReadingCodes.CONTENT_MALFORMED).with("reason", reason(e));
        if (e.getLocation() != null && e.getLocation().getLineNumber() > 0) {
            finding.at(SourceSpan.ofLine(
                    e.getLocation().getLineNumber(),
                    Math.max(1, e.getLocation().getColumnNumber()),
                    Math.max(0, e.getLocation().getCharacterOffset()),
                    0));
        }
        return finding.build();
    }

    /** The parser's sentence without the place before it, which the finding has already. */
    private static String reason(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int said = message.indexOf("\nMessage: ");
        String reason = said < 0 ? message : message.substring(said + "\nMessage: ".length());
        String line = reason.lines().findFirst().orElse("");
        return line.length() > 300 ? line.substring(0, 300) + "…" : line;
    }
}
