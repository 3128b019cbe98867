package nl.kamervragen.reference;

import java.util.ArrayList;
import java.util.List;
import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.diagnostic.Severity;

/**
 * One pass over one text. Cheap tests on single characters pick the few places where a citation can start; the
 * recognisers look at a bounded stretch from there.
 */
final class Scan {
    /** Characters at which a citation may start. */
    private static final boolean[] TRIGGER = triggers("aAbBeEhHkKnNtTvVsS0123456789");

    final String text;
    final Chamber defaultChamber;
    /** The text is one reference and nothing else, so a bare {@code 36836 D} is no accident. */
    final boolean alone;

    private final List<Citation> citations = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final Cursor cursor;
    private final PaperScan papers;
    private final VolumeScan volumes;
    private final NumberScan numbers;

    Scan(String text, Chamber defaultChamber, boolean alone) {
        this.text = text;
        this.defaultChamber = defaultChamber;
        this.alone = alone;
        this.cursor = new Cursor(text);
        this.papers = new PaperScan(this, cursor);
        this.volumes = new VolumeScan(this, cursor);
        this.numbers = new NumberScan(this, cursor, papers);
    }

    /** Something odd, by offsets; places in lines are worked out at the end, if anyone asks. */
    record Mark(Code code, Severity severity, int start, int end, String value) {}

    private static boolean[] triggers(String characters) {
        boolean[] table = new boolean['z' + 1];
        characters.chars().forEach(c -> table[c] = true);
        return table;
    }

    void run() {
        String s = text;
        int length = s.length();
        int i = 0;
        while (i < length) {
            char c = s.charAt(i);
            if (c > 'z' || !TRIGGER[c]) {
                i++;
            } else if (c <= '9') {
                i = numbers.at(i);
            } else if (startsWord(s, i, c)) {
                i = Math.max(i + 1, word(i, c | 0x20));
            } else {
                i++;
            }
        }
    }

    /** Extraction may lose a blank before a capital ({@code zieKamerstuk}), never before a small letter. */
    private static boolean startsWord(String s, int i, char c) {
        if (i == 0) {
            return true;
        }
        char before = s.charAt(i - 1);
        return !Chars.isAlphanumeric(before) && (before < 128 || !Chars.isLetter(before))
                || c == 'K' && Chars.isLower(before);
    }

    private int word(int i, int lower) {
        cursor.at = i;
        switch (lower) {
            case 'k':
                return cursor.peek(1) == 's' || cursor.peek(1) == 'v' || cursor.peek(1) == 'S' || cursor.peek(1) == 'V'
                        ? numbers.id(i)
                        : papers.kamerstuk(i);
            case 'a':
                return Math.max(numbers.id(i), volumes.aanhangsel(i));
            case 'h':
                return Math.max(numbers.id(i), volumes.handelingen(i));
            case 't':
            case 'e':
                return chamber(i);
            case 'v':
                return numbers.questionNumber(i);
            case 's':
                return papers.stuk(i);
            default:
                return numbers.id(i);
        }
    }

    /** {@code Tweede Kamer, vergaderjaar 2025–2026, …} before a paper or an Aanhangsel number. */
    private int chamber(int i) {
        Volume volume = new Volume();
        if (!volume.chamberName(cursor)) {
            return -1;
        }
        boolean year = volume.year(cursor);
        int after = cursor.at;
        if (year) {
            int found = volumes.afterYear(i, volume);
            if (found >= 0) {
                return found;
            }
            cursor.at = after;
        }
        return papers.afterChamber(i, volume);
    }

    void cite(CitationKind kind, String reference, int start, int end) {
        citations.add(new Citation(kind, reference, text.substring(start, end), start, end));
    }

    void mark(Code code, Severity severity, int start, int end) {
        mark(code, severity, start, end, "");
    }

    void mark(Code code, Severity severity, int start, int end, String value) {
        marks.add(new Mark(code, severity, start, end, value));
    }

    void malformed(int start, int end) {
        mark(ReadingCodes.CITATION_MALFORMED, Severity.WARNING, start, end);
    }

    List<Citation> citations() {
        return citations;
    }

    List<Mark> marks() {
        return marks;
    }

    boolean incomplete() {
        return marks.stream().anyMatch(mark -> mark.code().equals(ReadingCodes.REFERENCE_INCOMPLETE));
    }
}
