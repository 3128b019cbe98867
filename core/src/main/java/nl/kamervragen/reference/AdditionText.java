package nl.kamervragen.reference;

/** The addition to a dossier: {@code VII}, {@code A}, {@code -02}, {@code (R1519)}; or the letters of the Eerste Kamer. */
final class AdditionText {
    private static final int LONGEST = 6;

    private final Cursor cursor;

    AdditionText(Cursor cursor) {
        this.cursor = cursor;
    }

    /**
     * What was found.
     *
     * @param addition empty when there is none
     * @param letters the letters of the Eerste Kamer, when they follow the dossier directly; else empty
     */
    record Found(String addition, String letters) {
        static final Found NOTHING = new Found("", "");
    }

    Found read(boolean trusted, String dossier) {
        int start = cursor.at;
        boolean dash = Chars.isDash(cursor.peek(0));
        if (dash) {
            cursor.at++;
        } else {
            cursor.blanks();
        }
        boolean blank = !dash && cursor.at > start;
        Found found = dash ? council(dossier) : Found.NOTHING;
        if (found == Found.NOTHING) {
            found = kingdomAct();
        }
        if (found == Found.NOTHING) {
            found = capitals(trusted, dash || blank);
        }
        if (found == Found.NOTHING) {
            cursor.at = start;
        }
        return found;
    }

    /**
     * The addition right before a closing bracket, {@code 36800-XVI)}; empty, and nothing moved, when there is none. Digits
     * are one in dossier 21501 only: {@code (36 471-64)} is a paper.
     */
    String closing(String dossier) {
        int start = cursor.at;
        if (Chars.isDash(cursor.peek(0))) {
            cursor.at++;
        } else {
            cursor.blanks();
        }
        int length = dossier.equals("21501") ? cursor.digits(2) : capitals();
        String addition = cursor.cut(cursor.at, Math.min(cursor.text.length(), cursor.at + length));
        if (length > LONGEST || cursor.at == start || cursor.peek(length) != ')' || !IdGrammar.isAddition(addition)) {
            cursor.at = start;
            return "";
        }
        cursor.at += length;
        return addition;
    }

    /** {@code 21501-02}: two digits after a dash, with a number to come; dossier 21501 always has one. */
    private Found council(String dossier) {
        if (cursor.digits(2) != 2 || !(dossier.equals("21501") || numberFollows(2, true))) {
            return Found.NOTHING;
        }
        cursor.at += 2;
        return new Found(cursor.cut(cursor.at - 2, cursor.at), "");
    }

    private Found kingdomAct() {
        int start = cursor.at;
        boolean bracket = cursor.take('(');
        int digits = cursor.peek(0) == 'R' ? new Probe(cursor, 1).digits(4) : 0;
        if (digits > 0 && digits < 5) {
            String addition = cursor.cut(cursor.at, cursor.at + 1 + digits);
            cursor.at += 1 + digits;
            if (!bracket || cursor.take(')')) {
                return new Found(addition, "");
            }
        }
        cursor.at = start;
        return Found.NOTHING;
    }

    private Found capitals(boolean trusted, boolean apart) {
        int run = capitals();
        if (run == 0 || run > LONGEST || continues(cursor, run)) {
            return Found.NOTHING;
        }
        String letters = cursor.cut(cursor.at, cursor.at + run);
        boolean addition = IdGrammar.isAddition(letters);
        if (addition && numberFollows(run, trusted)) {
            cursor.at += run;
            return new Found(letters, "");
        }
        if (!trusted || run > 2 && !addition) {
            return Found.NOTHING;
        }
        cursor.at += run;
        boolean chapter = addition && run > 1;
        return chapter || !apart ? new Found(chapter ? letters : "", "") : new Found("", letters);
    }

    int capitals() {
        int run = 0;
        while (run <= LONGEST && Chars.isUpper(cursor.peek(run))) {
            run++;
        }
        return run;
    }

    /** Whether a run of capitals is only the beginning of a word, as in {@code De} or {@code EU-lidstaten}. */
    static boolean continues(Cursor cursor, int run) {
        char next = cursor.peek(run);
        char second = cursor.peek(run + 1);
        return Chars.isLetter(next)
                || Chars.isDigit(next)
                || (Chars.isDash(next) || next == '.') && Chars.isLetter(second);
    }

    private boolean numberFollows(int ahead, boolean trusted) {
        int start = cursor.at;
        cursor.at += ahead;
        boolean follows = number(trusted);
        cursor.at = start;
        return follows;
    }

    private boolean number(boolean trusted) {
        if (Chars.isDash(cursor.peek(0))) {
            return Chars.isDigit(cursor.peek(1));
        }
        boolean comma = cursor.comma();
        boolean word = cursor.numberWord() != Cursor.NumberWord.NONE;
        if (Chars.isDigit(cursor.peek(0))) {
            return word || comma && trusted && cursor.digits(4) < 5;
        }
        int run = capitals();
        return (word || comma && trusted) && run > 0 && run < 3 && !continues(cursor, run);
    }
}
