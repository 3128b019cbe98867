package nl.kamervragen.reference;

import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.diagnostic.Severity;

/** Recognises citations of parliamentary papers: dossier, addition, number. Each method returns where to go on, or -1. */
final class PaperScan {
    private final Scan scan;
    private final Cursor cursor;
    private final NumberList list;
    private final AdditionText additions;

    PaperScan(Scan scan, Cursor cursor) {
        this.scan = scan;
        this.cursor = cursor;
        this.list = new NumberList(scan, cursor);
        this.additions = new AdditionText(cursor);
    }

    /** {@code Kamerstuk}, {@code Kamerstukken}, {@code Kamerstuknummer}, and what stands between it and the dossier. */
    int kamerstuk(int start) {
        if (!cursor.word("kamerstuk")) {
            return -1;
        }
        cursor.skipOne("ken", "nummers", "nummer", "nrs", "nr");
        if (Chars.isLetter(cursor.peek(0)) && cursor.peek(0) != 'I') {
            return -1;
        }
        cursor.take('.');
        cursor.take(':');
        Volume volume = new Volume();
        volume.chamberAfter(cursor);
        volume.year(cursor);
        return dossier(start, volume, true);
    }

    /** {@code stuk 14 800, nr. 3}: too common a word to report what is not complete. */
    int stuk(int start) {
        if (!cursor.word("stuk")) {
            return -1;
        }
        cursor.skipOne("ken");
        if (Chars.isLetter(cursor.peek(0))) {
            return -1;
        }
        Volume volume = new Volume();
        volume.chamberAfter(cursor);
        volume.year(cursor);
        cursor.comma();
        return cursor.digits(5) > 0 ? paper(start, volume, false) : -1;
    }

    /** After {@code Tweede Kamer, vergaderjaar 2025–2026}. */
    int afterChamber(int start, Volume volume) {
        int before = cursor.at;
        boolean comma = cursor.comma();
        if (cursor.word("kamerstuk")) {
            cursor.skipOne("ken");
            return dossier(start, volume, true);
        }
        cursor.at = before;
        return comma || volume.hasYear() || volume.isSpoilt() ? dossier(start, volume, comma) : -1;
    }

    private int dossier(int start, Volume volume, boolean trusted) {
        cursor.comma();
        cursor.take('(');
        cursor.skipOne("dossiernummer", "dossier");
        cursor.blanks();
        cursor.numberWord();
        return paper(start, volume, trusted);
    }

    /** A dossier that no word announces: only with {@code nr.}, or in brackets as {@code (36 471-64)}. */
    int bare(int start) {
        cursor.at = start;
        return paper(start, new Volume(), scan.alone);
    }

    /** {@code nr. 456 (36800-XVI)}, as lists of motions have it: an addition tells the dossier from an amount. */
    int motion(int start) {
        cursor.at = start;
        int digits = cursor.numberWord() == Cursor.NumberWord.NONE ? 0 : cursor.digits(4);
        if (digits == 0 || digits > 4 || cursor.peek(0) == '0') {
            return -1;
        }
        int number = cursor.value(digits);
        cursor.at += digits;
        cursor.blanks();
        String dossier = cursor.take('(') ? dossierDigits() : "";
        String addition = dossier.isEmpty() ? "" : additions.closing(dossier);
        if (addition.isEmpty() || !cursor.take(')')) {
            return -1;
        }
        String reference = new ParliamentaryPaper(dossier, addition, "" + number, "").toString();
        scan.cite(CitationKind.PARLIAMENTARY_PAPER, reference, start, cursor.at);
        return cursor.at;
    }

    private int paper(int start, Volume volume, boolean trusted) {
        int first = cursor.at;
        String dossier = dossierDigits();
        if (dossier.isEmpty()) {
            cursor.at = first;
            return trusted ? spoiltDossier(start) : -1;
        }
        AdditionText.Found found = additions.read(trusted, dossier);
        String addition = found.addition();
        int end = number(start, first, dossier, addition, found, trusted);
        if (end >= 0) {
            if (volume.isSpoilt()) {
                scan.malformed(start, end);
            }
            return end;
        }
        if (trusted) {
            scan.mark(ReadingCodes.REFERENCE_INCOMPLETE, Severity.WARNING, start, cursor.at);
            return cursor.at;
        }
        return -1;
    }

    private int number(
            int start, int first, String dossier, String addition, AdditionText.Found found, boolean trusted) {
        int before = cursor.at;
        if (!found.letters().isEmpty()) {
            return letters(start, dossier, addition, found.letters(), true);
        }
        if (Chars.isDash(cursor.peek(0)) && (trusted || isBracketed(first))) {
            cursor.at++;
            int end = digitsOrLetters(start, dossier, addition, Cursor.NumberWord.NONE);
            if (end >= 0) {
                return end;
            }
            cursor.at = before;
        }
        boolean comma = cursor.comma();
        Cursor.NumberWord word = cursor.numberWord();
        if (word != Cursor.NumberWord.NONE || comma && trusted) {
            int end = digitsOrLetters(start, dossier, addition, word);
            if (end >= 0) {
                return end;
            }
        }
        cursor.at = before;
        return -1;
    }

    private boolean isBracketed(int first) {
        if (first == 0 || scan.text.charAt(first - 1) != '(') {
            return false;
        }
        int digits = cursor.peek(0) == 0 ? 0 : new Probe(cursor, 1).digits(4);
        return digits > 0 && digits < 5 && cursor.peek(1 + digits) == ')';
    }

    private int digitsOrLetters(int start, String dossier, String addition, Cursor.NumberWord word) {
        int digits = cursor.digits(4);
        if (digits == 0) {
            int run = additions.capitals();
            boolean fits = run > 0 && run < 3 && !AdditionText.continues(cursor, run);
            return fits ? letters(start, dossier, addition, cursor.cut(cursor.at, cursor.at + run), false) : -1;
        }
        if (digits > 4 || cursor.peek(0) == '0' || word == Cursor.NumberWord.NONE && !standsAlone(digits)) {
            return -1;
        }
        int number = cursor.value(digits);
        cursor.at += digits;
        String letter = suffixLetter();
        String suffix = reprint();
        String reference = new ParliamentaryPaper(dossier, addition, number + letter, suffix).toString();
        scan.cite(CitationKind.PARLIAMENTARY_PAPER, reference, start, cursor.at);
        if (word != Cursor.NumberWord.NONE) {
            list.rest(
                    CitationKind.PARLIAMENTARY_PAPER,
                    number,
                    word == Cursor.NumberWord.PLURAL,
                    next -> new ParliamentaryPaper(dossier, addition, "" + next, "").toString());
        }
        return cursor.at;
    }

    /** A number without {@code nr.} before it must not be the start of a dossier, a year or an amount. */
    private boolean standsAlone(int digits) {
        char next = cursor.peek(digits);
        char second = cursor.peek(digits + 1);
        boolean joined = (next == '/' || next == '.' || Chars.isDash(next)) && Chars.isDigit(second);
        boolean dossier = digits == 2 && Chars.isBlank(next) && new Probe(cursor, 3).digits(3) == 3;
        int value = cursor.value(digits);
        boolean year = digits == 4 && value >= 1990 && value <= 2039;
        return !joined && !dossier && !year && !Chars.isLetter(next);
    }

    private int letters(int start, String dossier, String addition, String letters, boolean moved) {
        if (!moved) {
            cursor.at += letters.length();
        }
        if (moved && letters.length() == 1 && "CDILMVX".contains(letters)) {
            scan.mark(ReadingCodes.CITATION_AMBIGUOUS, Severity.INFO, start, cursor.at);
        }
        String reference = new ParliamentaryPaper(dossier, addition, letters, "").toString();
        scan.cite(CitationKind.PARLIAMENTARY_PAPER, reference, start, cursor.at);
        return cursor.at;
    }

    private String suffixLetter() {
        char c = cursor.peek(0);
        if (Chars.isLower(c) && !Chars.isAlphanumeric(cursor.peek(1))) {
            cursor.at++;
            return String.valueOf(c);
        }
        return "";
    }

    private String reprint() {
        int start = cursor.at;
        cursor.blanks();
        boolean bracket = cursor.take('(');
        if (cursor.wholeWord("herdruk") && (!bracket || cursor.take(')'))) {
            return "h1";
        }
        cursor.at = start;
        return "";
    }

    /** Five digits, with a blank or point after the second; at most one letter of the old budgets. */
    private String dossierDigits() {
        int digits = cursor.digits(5);
        String dossier = "";
        if (digits == 5) {
            dossier = cursor.cut(cursor.at, cursor.at + 5);
            cursor.at += 5;
        } else if (digits == 2) {
            int gap = Chars.isBlank(cursor.peek(2)) || cursor.peek(2) == '.' ? 3 : 0;
            gap = gap == 3 && Chars.isBlank(cursor.peek(3)) ? 4 : gap;
            if (gap > 0 && new Probe(cursor, gap).digits(3) == 3) {
                dossier = cursor.cut(cursor.at, cursor.at + 2) + cursor.cut(cursor.at + gap, cursor.at + gap + 3);
                cursor.at += gap + 3;
            }
        }
        char letter = cursor.peek(0);
        if (!dossier.isEmpty() && (letter == 'F' || letter == 'G') && !Chars.isAlphanumeric(cursor.peek(1))) {
            cursor.at++;
            return dossier + letter;
        }
        return dossier;
    }

    /** {@code Kamerstuk 19 63, nr. 3516}: no dossier, yet clearly meant as one. */
    private int spoiltDossier(int start) {
        int digits = cursor.digits(8);
        if (digits == 0 || digits > 8) {
            return -1;
        }
        cursor.at += digits;
        int end = cursor.at;
        cursor.blanks();
        int more = cursor.digits(4);
        if (more > 0 && more < 5) {
            cursor.at += more;
        } else {
            cursor.at = end;
        }
        cursor.comma();
        int number = cursor.numberWord() == Cursor.NumberWord.NONE ? 0 : cursor.digits(5);
        if (number == 0) {
            return -1;
        }
        cursor.at += number;
        scan.malformed(start, cursor.at);
        return cursor.at;
    }
}
