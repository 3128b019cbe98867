package nl.kamervragen.read.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.kamervragen.model.Letterhead;
import nl.kamervragen.read.LetterLabels;
import nl.kamervragen.read.LetterLabels.Property;
import nl.kamervragen.read.Reading;
import nl.kamervragen.read.outline.Blanks;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.LineStart;
import nl.kamervragen.source.SourceBlock;

/** Reads a letterhead line by line: an address, a label with its value, or the sender's column. */
final class LetterheadReader {
    private static final Pattern CONTACT_LINE = Pattern.compile(
            "(?:[TMFE]|Tel|Fax|Mob|E-?mail)\\b[.: ]\\s*\\S.*|\\S+@\\S+|\\+?[0-9][0-9 ()-]{8,}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UNFINISHED = Pattern.compile(
            "(?s).*(?:[-,(/:]|\\b(?:de|het|een|van|in|op|over|en|voor|met|bij|naar|door|uit|tot|aan|om|inzake|of|te|dat|die))\\s*");
    private static final int SUBJECT_LINES = 6;
    private static final int CONTACT_LINES = 8;
    private static final int FIELD_LINES = 4;
    private static final int FULL_SUBJECT = 35;

    private final Reading reading;
    private final LetterLabels labels;
    private final Letterhead.Builder letterhead;
    private final FieldValues values;
    private final SenderColumn sender = new SenderColumn();
    private boolean addressed;
    private List<Line> lines = List.of();

    LetterheadReader(Reading reading, Letterhead.Builder letterhead) {
        this.reading = reading;
        this.labels = reading.options().labels();
        this.letterhead = letterhead;
        this.values = new FieldValues(reading, letterhead);
    }

    /** The parts of a letterhead, no field of which goes on in the next. */
    void read(List<List<SourceBlock>> parts) {
        parts.forEach(this::readPart);
        sender.sender(reading).ifPresent(letterhead::sender);
    }

    private void readPart(List<SourceBlock> source) {
        lines = new HeadLines(labels)
                .of(source.stream()
                        .flatMap(SourceBlock::lines)
                        .filter(line -> !line.isBlank())
                        .map(this::unescaped)
                        .toList());
        int i = 0;
        while (i < lines.size()) {
            i = readAt(i);
        }
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
        boolean marked = i == 0 && (text.startsWith("> ") || line.quotationLevel() > 0) && Addresses.hasPostcode(text);
        if (Addresses.isReturnLabel(text) || marked) {
            return returnAddress(i, text);
        }
        Optional<LetterLabels.Match> label = labels.at(line.text());
        if (label.isPresent()) {
            return columns(i).orElseGet(() -> labelled(i, label.get()));
        }
        if (!addressed && Addresses.opensAddressee(text)) {
            return addressee(i);
        }
        if (!values.dateWithPlace(line)) {
            sender.add(line);
        }
        return i + 1;
    }

    private int returnAddress(int i, String text) {
        List<Line> used = new ArrayList<>(List.of(lines.get(i)));
        String address = Addresses.isReturnLabel(text) ? Addresses.returnValue(text) : text.replaceFirst("^>\\s*", "");
        while (!Addresses.hasPostcode(address)
                && i + used.size() < lines.size()
                && used.size() <= 2
                && labels.at(lines.get(i + used.size()).text()).isEmpty()) {
            Line next = lines.get(i + used.size());
            address = (address + " " + Blanks.collapse(next.text())).strip();
            used.add(next);
        }
        used.forEach(line -> reading.map("/letterhead/returnAddress", line));
        if (!address.isEmpty()) {
            letterhead.returnAddress(address);
        }
        return i + used.size();
    }

    private int addressee(int from) {
        int end = Addresses.addresseeEnd(lines, from, labels);
        for (int i = from; i < end; i++) {
            letterhead.addAddressee(Blanks.collapse(lines.get(i).text()));
            reading.map("/letterhead/addressee/" + (i - from), lines.get(i));
        }
        addressed = true;
        return end;
    }

    /** A row of labels above a row of values, as tables have them; told by the date, which can be recognised. */
    private Optional<Integer> columns(int from) {
        int bare = 0;
        int date = -1;
        while (from + bare < lines.size() && isBare(lines.get(from + bare))) {
            boolean dates = labels.at(lines.get(from + bare).text())
                    .filter(label -> label.property() == Property.DATE)
                    .isPresent();
            date = dates ? bare : date;
            bare++;
        }
        boolean fits = bare > 1 && date >= 0 && from + 2 * bare <= lines.size();
        if (!fits
                || HeadDate.parse(Blanks.collapse(lines.get(from + bare + date).text()))
                        .isEmpty()) {
            return Optional.empty();
        }
        for (int i = from; i < from + bare; i++) {
            Line line = lines.get(i);
            label(line, line.text().length());
            values.fill(labels.at(line.text()).orElseThrow(), List.of(lines.get(i + bare)), line);
        }
        return Optional.of(from + 2 * bare);
    }

    private boolean isBare(Line line) {
        return labels.at(line.text())
                .filter(label -> !label.hasValue(line.text()))
                .isPresent();
    }

    private int labelled(int i, LetterLabels.Match label) {
        Line line = lines.get(i);
        label(line, Math.min(label.valueStart(), line.text().length()));
        List<Line> found = new ArrayList<>();
        if (label.hasValue(line.text())) {
            found.add(Line.of(line.part(label.valueStart(), line.text().length()))
                    .start(line.start())
                    .build());
        }
        int next = i + 1;
        while (next < lines.size()
                && found.size() < most(label.property())
                && continues(found, lines.get(next), label.property())) {
            found.add(lines.get(next));
            next++;
        }
        values.fill(label, found, line);
        return next;
    }

    private void label(Line line, int to) {
        line.part(0, to).forEach(run -> reading.label(run.span()));
    }

    private static int most(Property property) {
        return switch (property) {
            case DATE, YOUR_LETTER_DATE -> 1;
            case OUR_REFERENCE, YOUR_REFERENCE -> 2;
            case SUBJECT -> SUBJECT_LINES;
            case CONTACT -> CONTACT_LINES;
            case ENCLOSURES, FIELD -> FIELD_LINES;
        };
    }

    private boolean continues(List<Line> found, Line next, Property property) {
        String text = Blanks.collapse(next.text());
        boolean opensElse = labels.at(next.text()).isPresent()
                || Addresses.isReturnLabel(text)
                || property != Property.SUBJECT && Organisation.isMinistry(text)
                || !addressed && Addresses.opensAddressee(text) && property != Property.SUBJECT;
        if (opensElse) {
            return false;
        }
        if (found.isEmpty()) {
            return property != Property.DATE && property != Property.YOUR_LETTER_DATE
                    || text.chars().anyMatch(Character::isDigit);
        }
        String before = Blanks.collapse(found.get(found.size() - 1).text());
        return switch (property) {
            case SUBJECT -> subjectGoesOn(before, text, next.start());
            case OUR_REFERENCE, YOUR_REFERENCE -> before.endsWith("/") || before.endsWith("-") && before.length() > 1;
            case CONTACT -> CONTACT_LINE.matcher(text).matches() || next.start() != LineStart.PARAGRAPH;
            default -> next.start() != LineStart.PARAGRAPH;
        };
    }

    /** The next paragraph goes on where it starts in lower case, or where the one before ends as no phrase does. */
    private static boolean subjectGoesOn(String before, String after, LineStart start) {
        boolean phrase = !after.isEmpty() && Character.isLowerCase(after.charAt(0))
                || UNFINISHED.matcher(before).matches()
                || isOpen(before, '(', ')')
                || isOpen(before, '«', '»');
        return phrase
                || start == LineStart.WRAPPED
                || start == LineStart.BREAK
                || start == LineStart.LINE && before.length() >= FULL_SUBJECT;
    }

    private static boolean isOpen(String text, char open, char close) {
        return text.lastIndexOf(open) > text.lastIndexOf(close);
    }
}
