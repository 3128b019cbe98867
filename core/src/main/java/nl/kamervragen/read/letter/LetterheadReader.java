package nl.kamervragen.read.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.kamervragen.content.DutchDate;
import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.model.LetterField;
import nl.kamervragen.model.Letterhead;
import nl.kamervragen.model.Sender;
import nl.kamervragen.read.Reading;
import nl.kamervragen.read.outline.Blanks;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.LineStart;
import nl.kamervragen.source.SourceBlock;
import nl.kamervragen.source.TextStyle;

/** Reads a letterhead line by line: an address, a label with its value, or the sender's column. */
final class LetterheadReader {
    private static final Pattern RETURN =
            Pattern.compile("[>\\s]*Retouradres:?\\s*(.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern ADDRESSEE = Pattern.compile(
            "(?:aan\\b|(?:aan )?de voorzitter van de\\b|de (?:griffier|president) van de\\b).*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern POSTCODE = Pattern.compile(".*\\b[1-9][0-9]{3}\\s?[A-Z]{2}\\b.*");
    private static final Pattern POSTCODE_AND_PLACE = Pattern.compile(".*\\b[1-9][0-9]{3}\\s?[A-Z]{2}\\s+\\p{L}.*");
    private static final Pattern WEBSITE =
            Pattern.compile("(?:https?://)?(?:www\\.)?[\\w.-]+\\.(?:nl|eu|com)(?:/\\S*)?");
    private static final int ADDRESSEE_LINES = 8;
    private static final int SUBJECT_LINES = 6;

    private final Reading reading;
    private final Letterhead.Builder letterhead;
    private final Sender.Builder sender = Sender.builder();
    private final List<Line> loose = new ArrayList<>();
    private int enclosures;
    private int fields;
    private List<Line> lines = List.of();

    LetterheadReader(Reading reading, Letterhead.Builder letterhead) {
        this.reading = reading;
        this.letterhead = letterhead;
    }

    void read(List<SourceBlock> source) {
        lines = source.stream()
                .flatMap(SourceBlock::lines)
                .filter(line -> !line.isBlank())
                .map(this::unescaped)
                .toList();
        int i = 0;
        while (i < lines.size()) {
            i = readAt(i);
        }
        sender();
    }

    /** No line of a letterhead needs its escape: the value is what stands behind it. */
    private Line unescaped(Line line) {
        Line plain = line.withoutEscape();
        if (plain != line) {
            reading.label(line.runs().get(0).span());
        }
        return plain;
    }

    private int readAt(int i) {
        Line line = lines.get(i);
        String text = Blanks.collapse(line.text());
        java.util.regex.Matcher back = RETURN.matcher(text);
        if (back.matches()) {
            return returnAddress(i, back.group(1));
        }
        Optional<Labels.Match> label = Labels.at(line.text());
        if (label.isPresent()) {
            return labelled(i, label.get());
        }
        if (ADDRESSEE.matcher(text).matches()) {
            return addressee(i);
        }
        loose.add(line);
        return i + 1;
    }

    private int returnAddress(int i, String value) {
        String address = value;
        int end = i + 1;
        reading.map("/letterhead/returnAddress", lines.get(i));
        if (address.isEmpty() && end < lines.size()) {
            address = Blanks.collapse(lines.get(end).text());
            reading.map("/letterhead/returnAddress", lines.get(end));
            end++;
        }
        if (!address.isEmpty()) {
            letterhead.returnAddress(address);
        }
        return end;
    }

    private int addressee(int from) {
        int i = from;
        boolean postcode = false;
        while (i < lines.size()
                && i - from < ADDRESSEE_LINES
                && Labels.at(lines.get(i).text()).isEmpty()) {
            String text = Blanks.collapse(lines.get(i).text());
            if (postcode && !isPlace(text)) {
                break;
            }
            letterhead.addAddressee(text);
            reading.map("/letterhead/addressee/" + (i - from), lines.get(i));
            i++;
            if (postcode || POSTCODE_AND_PLACE.matcher(text).matches()) {
                break;
            }
            postcode = POSTCODE.matcher(text).matches();
        }
        return i;
    }

    private static boolean isPlace(String text) {
        return text.equalsIgnoreCase("den haag")
                || text.equalsIgnoreCase("'s-gravenhage")
                || text.equalsIgnoreCase("’s-gravenhage");
    }

    private int labelled(int i, Labels.Match label) {
        Line line = lines.get(i);
        line.part(0, Math.min(label.valueStart(), line.text().length())).forEach(run -> reading.label(run.span()));
        List<Line> values = new ArrayList<>();
        if (label.hasValue(line.text())) {
            values.add(Line.of(line.part(label.valueStart(), line.text().length()))
                    .start(line.start())
                    .build());
        }
        int next = i + 1;
        int most = most(label.property());
        while (next < lines.size() && values.size() < most && continues(values, lines.get(next), label.property())) {
            values.add(lines.get(next));
            next++;
        }
        fill(label, values, line);
        return next;
    }

    private static int most(String property) {
        return switch (property) {
            case "date", "ourReference", "yourReference", "yourLetterDate" -> 1;
            case "subject" -> SUBJECT_LINES;
            default -> 4;
        };
    }

    private static boolean continues(List<Line> values, Line next, String property) {
        if (Labels.at(next.text()).isPresent()
                || RETURN.matcher(next.text()).matches()
                || ADDRESSEE.matcher(Blanks.collapse(next.text())).matches() && !property.equals("subject")) {
            return false;
        }
        if (values.isEmpty()) {
            return true;
        }
        if (property.equals("subject")) {
            return next.start() != LineStart.PARAGRAPH
                    || goesOn(values.get(values.size() - 1).text(), next.text());
        }
        return next.start() != LineStart.PARAGRAPH;
    }

    /** A subject in two paragraphs: the second starts in lower case, or the first ends where no sentence does. */
    private static boolean goesOn(String before, String after) {
        int start = Blanks.skip(after, 0);
        int end = Blanks.end(before);
        return start < after.length()
                && (Character.isLowerCase(after.charAt(start))
                        || end > 0 && "-,(".indexOf(before.charAt(end - 1)) >= 0
                        || before.matches(
                                "(?s).*\\b(?:de|het|een|van|in|op|over|en|voor|met|bij|naar|door|uit|tot)\\s*"));
    }

    private void fill(Labels.Match label, List<Line> values, Line line) {
        if (values.isEmpty()) {
            reading.report(Diagnostic.of(ReadingCodes.LABEL_VALUE_MISSING)
                    .at(line.span())
                    .with("label", label.label())
                    .build());
            field(label.label(), values);
            return;
        }
        switch (label.property()) {
            case "date" -> date(label, values, "/letterhead/date", letterhead::date);
            case "yourLetterDate" -> date(label, values, "/letterhead/yourLetterDate", letterhead::yourLetterDate);
            case "subject" -> {
                values.forEach(value -> reading.map("/letterhead/subject", value));
                letterhead.subject(withoutStop(join(values)));
            }
            case "ourReference" -> reference(values, "/letterhead/ourReference", letterhead::ourReference);
            case "yourReference" -> reference(values, "/letterhead/yourReference", letterhead::yourReference);
            case "enclosures" ->
                values.forEach(value -> {
                    reading.map("/letterhead/enclosures/" + enclosures++, value);
                    letterhead.addEnclosure(Blanks.collapse(value.text()));
                });
            default -> field(label.label(), values);
        }
    }

    private static String withoutStop(String text) {
        return text.endsWith(".") && !text.endsWith("..") ? text.substring(0, text.length() - 1) : text;
    }

    private static String join(List<Line> values) {
        StringBuilder text = new StringBuilder();
        values.forEach(value -> text.append(Blanks.collapse(value.text())).append(' '));
        return text.toString().strip();
    }

    private void date(
            Labels.Match label,
            List<Line> values,
            String path,
            java.util.function.Consumer<java.time.LocalDate> target) {
        String text = join(values);
        Optional<java.time.LocalDate> date = DutchDate.parse(text);
        if (date.isPresent()) {
            target.accept(date.get());
            values.forEach(value -> reading.map(path, value));
            return;
        }
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
        field(label.label(), values);
    }

    private void reference(List<Line> values, String path, java.util.function.Consumer<String> target) {
        String text = join(values);
        int half = text.length() / 2;
        values.forEach(value -> reading.map(path, value));
        if (text.length() % 2 == 0
                && text.length() >= 8
                && text.substring(0, half).equals(text.substring(half))) {
            reading.report(Diagnostic.of(ReadingCodes.REFERENCE_DUPLICATED)
                    .at(values.get(0).span())
                    .path(path)
                    .with("text", text)
                    .with("value", text.substring(0, half))
                    .build());
            target.accept(text.substring(0, half));
        } else {
            target.accept(text);
        }
    }

    private void field(String label, List<Line> values) {
        String path = "/letterhead/fields/" + fields++;
        values.forEach(value -> reading.map(path, value));
        letterhead.addField(new LetterField(
                label,
                values.stream().map(value -> Blanks.collapse(value.text())).toList()));
    }

    /** What bears no label is the sender's column: the directorate in bold or first, a website, an address. */
    private void sender() {
        if (loose.isEmpty()) {
            return;
        }
        Line directorate = loose.stream()
                .filter(line -> line.isAll(TextStyle.BOLD))
                .findFirst()
                .or(() -> loose.stream().filter(line -> !isAddress(line.text())).findFirst())
                .orElse(loose.get(0));
        int address = 0;
        for (Line line : loose) {
            String text = Blanks.collapse(line.text());
            if (line.equals(directorate)) {
                sender.directorate(text);
                reading.map("/letterhead/sender/directorate", line);
            } else if (WEBSITE.matcher(text).matches()) {
                sender.website(text);
                reading.map("/letterhead/sender/website", line);
            } else {
                sender.addAddress(text);
                reading.map("/letterhead/sender/address/" + address++, line);
            }
        }
        letterhead.sender(sender.build());
    }

    private static boolean isAddress(String text) {
        return POSTCODE.matcher(text).matches()
                || text.strip().startsWith("Postbus")
                || WEBSITE.matcher(text.strip()).matches();
    }
}
