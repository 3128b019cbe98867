package nl.kamervragen.reference;

import org.jspecify.annotations.Nullable;

/** Chamber and session year, as a citation gives them before its number; both may be missing. */
final class Volume {
    private @Nullable Chamber chamber;
    private int startYear;
    private SessionText.State state = SessionText.State.NONE;

    Chamber chamber(Chamber otherwise) {
        return chamber == null ? otherwise : chamber;
    }

    boolean hasChamber() {
        return chamber != null;
    }

    boolean hasYear() {
        return state == SessionText.State.GOOD || state == SessionText.State.SLIP;
    }

    /** A year stands there, but it is spoilt. */
    boolean isSpoilt() {
        return state == SessionText.State.SLIP || state == SessionText.State.BAD;
    }

    SessionYear sessionYear() {
        return new SessionYear(startYear);
    }

    /** {@code Tweede Kamer}, {@code Eerste Kamer der Staten-Generaal}, {@code TK}, {@code EK}. */
    boolean chamberName(Cursor cursor) {
        int start = cursor.at;
        Chamber found = cursor.peek(0) == 't' || cursor.peek(0) == 'T' ? Chamber.TK : Chamber.EK;
        boolean shortName = cursor.peek(0) == (found == Chamber.TK ? 'T' : 'E') && cursor.peek(1) == 'K';
        if (shortName && !Chars.isLetter(cursor.peek(2))) {
            cursor.at += 2;
        } else if (!longName(cursor, found)) {
            cursor.at = start;
            return false;
        }
        chamber = found;
        return true;
    }

    /** {@code tk} or {@code ek}, as identifiers have it. */
    boolean chamberCode(Cursor cursor) {
        chamber = cursor.wholeWord("tk") ? Chamber.TK : cursor.wholeWord("ek") ? Chamber.EK : null;
        return hasChamber();
    }

    private static boolean longName(Cursor cursor, Chamber chamber) {
        if (!cursor.word(chamber == Chamber.TK ? "tweede" : "eerste")) {
            return false;
        }
        cursor.blanks();
        if (!cursor.wholeWord("kamer")) {
            return false;
        }
        int end = cursor.at;
        cursor.blanks();
        if (cursor.wholeWord("der")) {
            cursor.blanks();
            if (cursor.word("staten")) {
                cursor.take('-');
                return cursor.word("generaal");
            }
        }
        cursor.at = end;
        return true;
    }

    /** A chamber after the name of the series: {@code II}, {@code I}, small l for capital i, or a name. */
    void chamberAfter(Cursor cursor) {
        int start = cursor.at;
        cursor.comma();
        int run = 0;
        while (run < 3 && (cursor.peek(run) == 'I' || cursor.peek(run) == 'l')) {
            run++;
        }
        if (run > 0 && run < 3 && !Chars.isLetter(cursor.peek(run))) {
            chamber = run == 2 ? Chamber.TK : Chamber.EK;
            cursor.at += run;
        } else if (!chamberName(cursor)) {
            cursor.at = start;
        }
    }

    /** A session year with or without its word; moves on only when there is one. */
    boolean year(Cursor cursor) {
        int start = cursor.at;
        cursor.comma();
        cursor.take('(');
        if (cursor.word("vergaderjaar") || cursor.word("zittingsjaar") || cursor.word("zitting")) {
            cursor.comma();
        }
        SessionText read = SessionText.at(cursor.text, cursor.at);
        if (read.state() == SessionText.State.NONE || read.startYear() < 1800 || Chars.isDigit(next(cursor, read))) {
            cursor.at = start;
            return false;
        }
        state = read.state();
        startYear = read.startYear();
        cursor.at = read.end();
        return true;
    }

    private static char next(Cursor cursor, SessionText read) {
        return cursor.peek(read.end() - cursor.at);
    }
}
