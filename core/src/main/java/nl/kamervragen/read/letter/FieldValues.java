package nl.kamervragen.read.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamervragen.content.DutchDate;
import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.model.LetterField;
import nl.kamervragen.model.Letterhead;
import nl.kamervragen.read.LetterLabels;
import nl.kamervragen.read.LetterLabels.Property;
import nl.kamervragen.read.Reading;
import nl.kamervragen.read.outline.Blanks;
import nl.kamervragen.read.text.Hyphenation;
import nl.kamervragen.source.Line;

/** Fills the fields of a letterhead with the values behind their labels, typed where they can be. */
final class FieldValues {
    private static final Pattern DOUBLED = Pattern.compile("(.{4,60}?)\\s*\\1");
    private static final Pattern REFERENCE_BEHIND = Pattern.compile(
            "[\\s,(]*(?:(?:met )?(?:kenmerk|nummer|nrs?\\.?|referentie)\\s*:?\\s*)?([0-9A-Z][0-9A-Za-z./_-]{3,40})\\)?\\.?",
            Pattern.CASE_INSENSITIVE);

    private final Reading reading;
    private final Letterhead.Builder letterhead;
    private int enclosures;
    private int fields;
    private Optional<LocalDate> date = Optional.empty();
    private boolean about;

    FieldValues(Reading reading, Letterhead.Builder letterhead) {
        this.reading = reading;
        this.letterhead = letterhead;
    }

    static String join(List<Line> values) {
        StringBuilder text = new StringBuilder();
        values.forEach(value -> text.append(Blanks.collapse(value.text())).append(' '));
        return text.toString().strip();
    }

    void fill(LetterLabels.Match label, List<Line> values, Line line) {
        if (values.isEmpty()) {
            reading.report(Diagnostic.of(ReadingCodes.LABEL_VALUE_MISSING)
                    .at(line.span())
                    .with("label", label.label())
                    .build());
            field(label.label(), values);
            return;
        }
        switch (label.property()) {
            case DATE -> date(label, values);
            case SUBJECT -> subject(label, values);
            case OUR_REFERENCE -> reference(values, "/letterhead/ourReference", letterhead::ourReference);
            case YOUR_REFERENCE, YOUR_LETTER_DATE -> yours(label, values);
            case ENCLOSURES ->
                values.forEach(value -> {
                    reading.map("/letterhead/enclosures/" + enclosures++, value);
                    letterhead.addEnclosure(Blanks.collapse(value.text()));
                });
            case CONTACT, FIELD -> field(label.label(), values);
        }
    }

    /** A date that stands alone with its place. */
    boolean dateWithPlace(Line line) {
        Optional<LocalDate> found =
                date.isPresent() ? Optional.empty() : HeadDate.withPlace(Blanks.collapse(line.text()));
        found.ifPresent(day -> dated(day, List.of(line)));
        return found.isPresent();
    }

    private void subject(LetterLabels.Match label, List<Line> values) {
        if (about) {
            field(label.label(), values);
            return;
        }
        about = true;
        values.forEach(value -> reading.map("/letterhead/subject", value));
        String text = Hyphenation.join(values);
        letterhead.subject(text.endsWith(".") && !text.endsWith("..") ? text.substring(0, text.length() - 1) : text);
    }

    /** A text box may hold the date twice; another date is another field. */
    private void date(LetterLabels.Match label, List<Line> values) {
        Optional<LocalDate> found = HeadDate.parse(join(values));
        if (found.isPresent() && (date.isEmpty() || date.equals(found))) {
            dated(found.get(), values);
        } else {
            untyped(label, values, "/letterhead/date", found.isPresent());
        }
    }

    private void dated(LocalDate day, List<Line> values) {
        date = Optional.of(day);
        letterhead.date(day);
        values.forEach(value -> reading.map("/letterhead/date", value));
    }

    private void untyped(LetterLabels.Match label, List<Line> values, String path, boolean valid) {
        String text = join(values);
        if (!valid) {
            Code code = DutchDate.find(text, 0)
                            .filter(match -> match.verdict() == DutchDate.Verdict.IMPOSSIBLE)
                            .isPresent()
                    ? ReadingCodes.DATE_IMPOSSIBLE
                    : ReadingCodes.DATE_MALFORMED;
            reading.report(Diagnostic.of(code)
                    .at(values.get(0).span())
                    .path(path)
                    .with("text", text)
                    .build());
        }
        field(label.label(), values);
    }

    /** "Uw brief van 4 maart 2026, nr. 2026Z04232": a date, a reference, or both. */
    private void yours(LetterLabels.Match label, List<Line> values) {
        String text = join(values);
        Optional<DutchDate.Match> date = DutchDate.find(text, 0).filter(match -> match.start() == 0);
        Optional<LocalDate> whole = HeadDate.parse(text);
        if (date.flatMap(DutchDate.Match::date).isPresent() || whole.isPresent()) {
            letterhead.yourLetterDate(
                    whole.or(() -> date.flatMap(DutchDate.Match::date)).orElseThrow());
            values.forEach(value -> reading.map("/letterhead/yourLetterDate", value));
            Matcher behind = REFERENCE_BEHIND.matcher(
                    text.substring(date.map(DutchDate.Match::end).orElse(text.length())));
            if (behind.matches()) {
                letterhead.yourReference(behind.group(1));
                values.forEach(value -> reading.map("/letterhead/yourReference", value));
            }
        } else if (label.property() == Property.YOUR_LETTER_DATE) {
            untyped(label, values, "/letterhead/yourLetterDate", false);
        } else {
            reference(values, "/letterhead/yourReference", letterhead::yourReference);
        }
    }

    private void reference(List<Line> values, String path, Consumer<String> target) {
        values.forEach(value -> reading.map(path, value));
        target.accept(halved(join(values), path, values.get(0), reading));
    }

    /** A value that an extractor printed twice in a row, once. */
    static String halved(String text, String path, Line line, Reading reading) {
        Matcher doubled = DOUBLED.matcher(text);
        boolean twice = text.length() >= 8 && text.length() <= 120 && doubled.matches();
        if (!twice) {
            return text;
        }
        reading.report(Diagnostic.of(ReadingCodes.REFERENCE_DUPLICATED)
                .at(line.span())
                .path(path)
                .with("text", text)
                .with("value", doubled.group(1))
                .build());
        return doubled.group(1);
    }

    private void field(String label, List<Line> values) {
        String path = "/letterhead/fields/" + fields++;
        List<String> lines = new ArrayList<>();
        for (Line value : values) {
            reading.map(path, value);
            lines.add(Blanks.collapse(value.text()));
        }
        letterhead.addField(new LetterField(label, lines));
    }
}
