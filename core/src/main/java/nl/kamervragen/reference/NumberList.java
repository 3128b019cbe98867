package nl.kamervragen.reference;

import java.util.List;
import java.util.function.IntFunction;

/** The further numbers of a citation: {@code nrs. 1216 en 1217}, {@code nr. 1767 en 1775}. */
final class NumberList {
    /** A number before one of these counts something or is a day. */
    private static final List<String> NOT_AFTER_A_NUMBER = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december",
            "euro",
            "miljoen",
            "miljard",
            "procent",
            "jaar",
            "dagen",
            "weken",
            "maanden",
            "leden",
            "vragen",
            "keer",
            "uur",
            "mensen",
            "personen",
            "moties",
            "brieven",
            "andere");

    private static final int MOST_DIGITS = 4;

    private final Scan scan;
    private final Cursor cursor;

    NumberList(Scan scan, Cursor cursor) {
        this.scan = scan;
        this.cursor = cursor;
    }

    /** Cites the numbers that follow the first, as far as they go, and leaves the cursor behind the last. */
    void rest(CitationKind kind, int first, boolean plural, IntFunction<String> reference) {
        int previous = first;
        boolean many = plural;
        while (true) {
            int start = cursor.at;
            if (!(many && range()) && !separator()) {
                cursor.at = start;
                return;
            }
            Cursor.NumberWord word = cursor.numberWord();
            int digits = cursor.digits(MOST_DIGITS);
            int number = digits == 0 || digits > MOST_DIGITS ? 0 : cursor.value(digits);
            boolean sure = many || word != Cursor.NumberWord.NONE;
            if (number == 0 || cursor.peek(0) == '0' || !(sure || number > previous) || !isNumber(digits)) {
                cursor.at = start;
                return;
            }
            scan.cite(kind, reference.apply(number), cursor.at, cursor.at + digits);
            cursor.at += digits;
            previous = number;
            many = sure;
        }
    }

    private boolean separator() {
        cursor.blanks();
        boolean comma = cursor.take(',');
        cursor.blanks();
        boolean and = cursor.wholeWord("en") || cursor.take('&') || upTo();
        cursor.blanks();
        return comma || and;
    }

    /** {@code nrs. 5-8} names its two ends; after {@code nr.} a dash belongs to the number. */
    private boolean range() {
        boolean found = Chars.isDash(cursor.peek(0)) && Chars.isDigit(cursor.peek(1));
        cursor.at += found ? 1 : 0;
        return found;
    }

    private boolean upTo() {
        int start = cursor.at;
        if (cursor.word("t/m")) {
            return true;
        }
        if (cursor.wholeWord("tot")) {
            cursor.blanks();
            if (cursor.wholeWord("en")) {
                cursor.blanks();
                return cursor.wholeWord("met");
            }
        }
        cursor.at = start;
        return false;
    }

    /** Not the start of a dossier, a session year, an amount, a date, or a count. */
    private boolean isNumber(int digits) {
        char next = cursor.peek(digits);
        char second = cursor.peek(digits + 1);
        boolean joined = next == '/' || Chars.isDash(next) || next == '.' || next == ',';
        if (joined && Chars.isDigit(second) || Chars.isLetter(next) || next == '%') {
            return false;
        }
        if (!Chars.isBlank(next)) {
            return true;
        }
        int start = cursor.at;
        cursor.at += digits;
        cursor.blanks();
        boolean good = cursor.digits(3) < 3 && cursor.peek(0) != '%' && cursor.peek(0) != '€' && !unit();
        cursor.at = start;
        return good;
    }

    private boolean unit() {
        for (String word : NOT_AFTER_A_NUMBER) {
            int start = cursor.at;
            if (cursor.wholeWord(word)) {
                cursor.at = start;
                return true;
            }
        }
        return false;
    }
}
