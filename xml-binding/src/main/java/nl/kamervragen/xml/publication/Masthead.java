package nl.kamervragen.xml.publication;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.model.Publication;
import nl.kamervragen.reference.Chamber;
import nl.kamervragen.reference.QuestionReference;
import nl.kamervragen.reference.SessionYear;

/** Reads the lines above the title: {@code kamervraagkop} and {@code kamervraagnummer}. Not thread-safe. */
final class Masthead {
    private static final Pattern NUMBER = Pattern.compile("(?:nr\\.?\\s*)?([0-9]{1,5})", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR_WORD =
            Pattern.compile("(?:vergaderjaar|zitting)\\s*:?\\s*", Pattern.CASE_INSENSITIVE);

    private final Source source;
    private final Publication.Builder publication;
    private Optional<QuestionReference> reference = Optional.empty();

    Masthead(Source source, Publication.Builder publication) {
        this.source = source;
        this.publication = publication;
    }

    /** The number of the questions, where that is what heads the document. */
    Optional<QuestionReference> reference() {
        return reference;
    }

    /** The current element, {@code kamervraagkop}. */
    void lines() throws XMLStreamException {
        for (int event = source.next(); event != END_ELEMENT; event = source.next()) {
            if (event == START_ELEMENT) {
                line();
            } else if (Source.isText(event) && !source.isBlank()) {
                source.map().label(source.span());
            }
        }
    }

    private void line() throws XMLStreamException {
        SourceSpan start = source.span();
        String kind = source.attribute("inhoud");
        String text = Lines.collapse(source.elementText());
        SourceSpan span = start.to(source.span());
        Matcher word = YEAR_WORD.matcher(text);
        if (kind.equals("vergaderjaar") || kind.isEmpty() && word.lookingAt()) {
            sessionYear(word.lookingAt() ? text.substring(word.end()) : text, span);
        } else {
            chamber(text, span);
        }
    }

    private void sessionYear(String text, SourceSpan span) {
        Optional<SessionYear> year = SessionYear.tryParse(text).value();
        if (year.isPresent()) {
            publication.sessionYear(year.get());
            source.map().path("/sessionYear", span);
        } else {
            source.malformed("vergaderjaar", text, span);
            source.map().label(span);
        }
    }

    private void chamber(String text, SourceSpan span) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (Chamber chamber : Chamber.values()) {
            if (lower.contains(chamber.dutchName().toLowerCase(Locale.ROOT) + " der")) {
                source.chamber(chamber);
                source.map().path("/chamber", span);
                return;
            }
        }
        source.map().label(span);
    }

    /** The current element, which holds a number of the Aanhangsel or of the questions; other text is given back. */
    Optional<String> number() throws XMLStreamException {
        SourceSpan start = source.span();
        String text = Lines.collapse(source.elementText());
        SourceSpan span = start.to(source.span());
        Matcher number = NUMBER.matcher(text);
        Optional<QuestionReference> question = QuestionReference.tryParse(text).value();
        if (number.matches()) {
            publication.number(Integer.parseInt(number.group(1)));
            source.map().path("/number", span);
        } else if (question.isPresent()) {
            reference = question;
            source.map().path("/writtenQuestions/heading/reference", span);
        } else if (!text.isEmpty()) {
            source.report(Diagnostic.of(ReadingCodes.REFERENCE_MALFORMED)
                    .at(span)
                    .with("text", text)
                    .with("kind", "zaaknummer")
                    .build());
            return Optional.of(text);
        }
        return Optional.empty();
    }
}
