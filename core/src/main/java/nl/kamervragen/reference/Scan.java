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
    /** Letters, which are looked at a word at a time, and digits; everything else is passed over. */
    private static final boolean[] INTERESTING = lettersAndDigits();

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

    private static boolean[] lettersAndDigits() {
        boolean[] table = new boolean['z' + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = Chars.isAlphanumeric(c);
        }
        return table;
    }

    void run() {
        String s = text;
        int length = s.length();
        int i = 0;
        while (i < length) {
            char c = s.charAt(i);
            if (c > 'z' || !INTERESTING[c]) {
                i++;
            } else if (c <= '9') {
                i = numbers.at(i);
            } else {
                int found = mayStart(s, i, c) ? word(i, c | 0x20) : -1;
                i = found > i ? found : wordEnd(s, i + 1);
            }
        }
    }

    /** The end of a word, or its next capital at which a citation may start without a blank. */
    private static int wordEnd(String s, int from) {
        int length = s.length();
        int i = from;
        while (i < length) {
            char c = s.charAt(i);
            if (c > 'z' || c < 'A' || opensGlued(c) || (c > 'Z' && c < 'a')) {
                return i;
            }
            i++;
        }
        return i;
    }

    private static boolean mayStart(String s, int i, char c) {
        return i + 1 < s.length() && isBeginning(c | 0x20, s.charAt(i + 1) | 0x20) && startsWord(s, i, c);
    }

    /** The first two letters of every word and series that starts a citation; a hyphen stays itself. */
    private static boolean isBeginning(int first, int second) {
        return switch (first) {
            case 'k' -> second == 'a' || second == 's' || second == 'v';
            case 'a' -> second == 'a' || second == 'h' || second == 'g';
            case 'h' -> second == 'a' || second == '-';
            case 't' -> second == 'w' || second == 'k';
            case 'e' -> second == 'e' || second == 'k';
            case 'v' -> second == 'r';
            case 's' -> second == 't';
            case 'b' -> second == 'l';
            case 'n' -> second == 'd' || second == 'r';
            default -> false;
        };
    }

    /** Kamerstuk, Aanhangsel, Handelingen and the chambers: a blank may be lost before them, a note's mark stand there. */
    private static boolean opensGlued(char c) {
        return c == 'K' || c == 'A' || c == 'H' || c == 'T' || c == 'E';
    }

    /** Extraction may lose a blank before a capital ({@code zieKamerstuk}), never before a small letter. */
    private static boolean startsWord(String s, int i, char c) {
        if (i == 0) {
            return true;
        }
        char before = s.charAt(i - 1);
        return !Chars.isAlphanumeric(before) && (before < 128 || !Chars.isLetter(before))
                || opensGlued(c) && (Chars.isLower(before) || Chars.isDigit(before));
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
            case 'n':
                return Math.max(numbers.id(i), papers.motion(i));
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
