package nl.kamervragen.xml.publication;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import nl.kamervragen.diagnostic.SourceSpan;

/**
 * A {@code kamervraagomschrijving} as one line of text, with the parts of it that are marked.
 *
 * <p>The text of the subject is free, and may look like any other part of a title. So the line holds a word in its place.
 */
final class TitleText {
    /** Stands for the subject in the line that the grammar reads. */
    static final String SUBJECT = "onderwerp";

    /** Several times what the members of all parties together with the whole cabinet take. */
    private static final int LONGEST = 8_000;

    private final Source source;
    private final InlineReader inlines;
    private final StringBuilder line = new StringBuilder();
    private final List<String> names = new ArrayList<>();
    private final List<String> organisations = new ArrayList<>();
    private final List<Date> dates = new ArrayList<>();
    private Optional<String> subject = Optional.empty();

    private TitleText(Source source, InlineReader inlines) {
        this.source = source;
        this.inlines = inlines;
    }

    /**
     * A marked date.
     *
     * @param before the line before it
     * @param text as printed
     * @param iso the attribute; empty when it is absent
     * @param span its place
     */
    record Date(String before, String text, String iso, SourceSpan span) {}

    /** Reads the current element. */
    static TitleText read(Source source, InlineReader inlines) throws XMLStreamException {
        TitleText title = new TitleText(source, inlines);
        title.children();
        return title;
    }

    private void children() throws XMLStreamException {
        for (int event = source.next(); event != END_ELEMENT; event = source.next()) {
            if (Source.isText(event)) {
                append(source.text());
            } else if (event == START_ELEMENT) {
                element();
            }
        }
    }

    private void element() throws XMLStreamException {
        switch (source.name()) {
            case "naam" -> names.add(append(name()));
            case "organisatie" -> organisations.add(append(source.elementText()));
            case "kamervraagonderwerp", "ondw" -> readSubject();
            case "datum" -> date();
            case "noot", "nootref", "voetnoot", "voetref" -> inlines.read(new ArrayList<>());
            case "br" -> {
                append(" ");
                children();
            }
            default -> {
                if (!Vocabulary.isInline(source.name()) && !Vocabulary.isParagraph(source.name())) {
                    source.unknown();
                }
                children();
            }
        }
    }

    /** First name and surname as they stand; only two letters that would be glued are kept apart. */
    private String name() throws XMLStreamException {
        StringBuilder name = new StringBuilder();
        for (int event = source.next(); event != END_ELEMENT; event = source.next()) {
            if (event == START_ELEMENT || Source.isText(event)) {
                String part = event == START_ELEMENT ? source.elementText() : source.text();
                boolean glued = name.length() > 0
                        && !part.isEmpty()
                        && Character.isLetter(name.charAt(name.length() - 1))
                        && Character.isLetter(part.charAt(0));
                name.append(glued ? " " : "").append(part);
            }
        }
        return name.toString();
    }

    private void readSubject() throws XMLStreamException {
        String text = Lines.collapse(source.elementText());
        if (subject.isPresent() || text.isEmpty()) {
            append(text);
            return;
        }
        subject = Optional.of(text);
        append(SUBJECT);
    }

    private void date() throws XMLStreamException {
        SourceSpan start = source.span();
        String iso = source.attribute("isodatum");
        String before = line.toString();
        String text = append(source.elementText());
        dates.add(new Date(before, text, iso, start.to(source.span())));
    }

    /** Adds to the line, with single blanks, and says what was added. */
    private String append(String text) {
        String plain = Lines.collapse(text);
        boolean blankBefore = !text.isEmpty() && Lines.isBlank(text.charAt(0));
        if (blankBefore && line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
            line.append(' ');
        }
        line.append(plain);
        if (!plain.isEmpty() && Lines.isBlank(text.charAt(text.length() - 1))) {
            line.append(' ');
        }
        return plain;
    }

    /** The line, with {@link #SUBJECT} for the subject, if that is marked. */
    String line() {
        return line.toString().strip();
    }

    /** Whether it is longer than any title, and would take the grammar long. */
    boolean isTooLong() {
        return line.length() > LONGEST || dates.size() > LONGEST / 10;
    }

    /** The line as it is printed. */
    String whole() {
        return subject.map(text -> line().replaceFirst(SUBJECT, Matcher.quoteReplacement(text)))
                .orElseGet(this::line);
    }

    List<String> names() {
        return names;
    }

    List<String> organisations() {
        return organisations;
    }

    Optional<String> subject() {
        return subject.map(Lines::withoutFullStop);
    }

    /** The last marked date behind a word such as "ingezonden". */
    Optional<Date> dateAfter(Pattern word) {
        Date found = null;
        for (Date date : dates) {
            if (word.matcher(date.before().toLowerCase(Locale.ROOT)).find()) {
                found = date;
            }
        }
        return Optional.ofNullable(found);
    }
}
