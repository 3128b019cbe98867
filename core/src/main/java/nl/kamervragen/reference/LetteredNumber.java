package nl.kamervragen.reference;

import java.util.List;
import java.util.Locale;
import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.ReadingCodes;

/** The grammar that case numbers and document numbers share: four digits, a letter, five digits. */
final class LetteredNumber {
    private static final int LENGTH = 10;
    private static final int LETTER_AT = 4;

    private LetteredNumber() {}

    /** A plain loop that allocates nothing: users call it once per record of very large sets. */
    static boolean isValid(CharSequence text, char letter) {
        if (text.length() != LENGTH || text.charAt(LETTER_AT) != letter) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && i != LETTER_AT) {
                return false;
            }
        }
        return true;
    }

    static void check(int year, int sequence, char letter) {
        if (year < 0 || year > 9999 || sequence < 0 || sequence > 99_999) {
            throw new ReferenceFormatException(Findings.malformed("" + year + letter + sequence, kind(letter)));
        }
    }

    static String format(int year, char letter, int sequence) {
        return Chars.padded(year, 4) + letter + Chars.padded(sequence, 5);
    }

    static ReferenceFormatException refusal(String text, char letter) {
        return new ReferenceFormatException(explain(text, Chars.compact(clipped(text)), letter));
    }

    static <T> ParseResult<T> tryParse(CharSequence text, char letter, Maker<T> maker) {
        if (text.length() > Findings.LONGEST) {
            return Findings.failed(text, kind(letter));
        }
        String shown = Chars.trim(text);
        String compact = Chars.compact(text).toUpperCase(Locale.ROOT);
        String single = half(compact);
        if (!isShaped(single, letter)) {
            return ParseResult.failed(explain(shown, compact, letter));
        }
        int sequence = Chars.number(single, LETTER_AT + 1, single.length());
        if (sequence > 99_999) {
            return Findings.failed(shown, kind(letter));
        }
        T value = maker.make(Chars.number(single, 0, LETTER_AT), sequence);
        return ParseResult.of(value, findings(shown, compact, single, value, letter));
    }

    private static List<Diagnostic> findings(String shown, String compact, String single, Object value, char letter) {
        if (!single.equals(compact)) {
            return List.of(Findings.duplicated(shown, value));
        }
        if (single.length() != LENGTH) {
            return List.of(Findings.slip(shown, kind(letter)));
        }
        return shown.equals(single) ? List.of() : List.of(Findings.normalised(shown, value));
    }

    /** One of two equal halves: a text field and its label's value often both end up in extracted text. */
    static String half(String compact) {
        int middle = compact.length() / 2;
        boolean doubled = compact.length() >= 2 * (LENGTH - 1)
                && compact.length() % 2 == 0
                && compact.regionMatches(0, compact, middle, middle);
        return doubled ? compact.substring(0, middle) : compact;
    }

    private static boolean isShaped(String text, char letter) {
        return text.length() >= LENGTH - 1
                && text.length() <= LENGTH + 1
                && text.charAt(LETTER_AT) == letter
                && Chars.allDigits(text, 0, LETTER_AT)
                && Chars.allDigits(text, LETTER_AT + 1, text.length());
    }

    private static Diagnostic explain(CharSequence shown, String compact, char letter) {
        char other = letter == 'Z' ? 'D' : 'Z';
        if (isShaped(half(compact.toUpperCase(Locale.ROOT)), other)) {
            Code code = other == 'D' ? ReadingCodes.REFERENCE_IS_DOCUMENT : ReadingCodes.REFERENCE_IS_CASE;
            return Findings.simple(code, shown);
        }
        return Findings.malformed(shown, kind(letter));
    }

    private static String clipped(String text) {
        return text.length() > Findings.LONGEST ? "" : text;
    }

    private static String kind(char letter) {
        return letter == 'Z' ? "zaaknummer" : "documentnummer";
    }

    /** Makes the value of a year and a sequence. */
    interface Maker<T> {
        T make(int year, int sequence);
    }
}
