package nl.kamervragen.reference;

import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.diagnostic.Severity;

/** Recognises what starts with a digit, and publication ids. Each method returns where to go on, or -1. */
final class NumberScan {
    private static final int LONGEST_ID = 60;

    private final Scan scan;
    private final Cursor cursor;
    private final PaperScan papers;

    NumberScan(Scan scan, Cursor cursor, PaperScan papers) {
        this.scan = scan;
        this.cursor = cursor;
        this.papers = papers;
    }

    /** At a digit that no digit precedes; returns the end of what was found, else of the run of digits. */
    int at(int start) {
        String text = scan.text;
        int end = start + 1;
        while (end < text.length() && Chars.isDigit(text.charAt(end))) {
            end++;
        }
        int found = -1;
        switch (end - start) {
            case 2:
                found = dossierMayStart(start) ? papers.bare(start) : -1;
                break;
            case 4:
                found = lettered(start);
                break;
            case 5:
                found = isLettered(end) ? lettered(end - 4) : dossierMayStart(start) ? papers.bare(start) : -1;
                break;
            case 6:
                found = isLettered(end) ? lettered(end - 4) : -1;
                break;
            case 8:
            case 9:
            case 10:
                found = bareQuestion(start, end);
                break;
            default:
                break;
        }
        return Math.max(end, found);
    }

    /** Z or D and a digit: the mark of a note may be glued to the year before them, as in {@code 32024Z15585}. */
    private boolean isLettered(int end) {
        return (charAt(end) == 'Z' || charAt(end) == 'D') && Chars.isDigit(charAt(end + 1));
    }

    /** Not within an amount, a phone number, a date or a word. */
    private boolean dossierMayStart(int start) {
        char before = start == 0 ? 0 : scan.text.charAt(start - 1);
        if (Chars.isAlphanumeric(before) || before == '€' || before == '+' || before == '/' || before == '.') {
            return false;
        }
        boolean joined = Chars.isDash(before) || before == ',';
        boolean blank = Chars.isBlank(before);
        char further = start < 2 ? 0 : scan.text.charAt(start - 2);
        return !(joined && Chars.isDigit(further)) && !(blank && (Chars.isDigit(further) || further == '€'));
    }

    /** Four digits, Z or D, perhaps one blank, and four to six digits; perhaps all of that twice. */
    private int lettered(int start) {
        char letter = scan.text.length() > start + 4 ? scan.text.charAt(start + 4) : 0;
        char upper = letter == 'z' ? 'Z' : letter == 'd' ? 'D' : letter;
        if (upper != 'Z' && upper != 'D' || !isYear(start)) {
            return -1;
        }
        cursor.at = start + 5;
        if (Chars.isBlank(cursor.peek(0)) && letter == upper) {
            cursor.at++;
        }
        int digits = doubled(start, cursor.digits(9));
        if (digits < 4 || digits > 6 || digits != 5 && cursor.at != start + 5) {
            return -1;
        }
        cursor.at += digits;
        int single = cursor.at;
        boolean twice = digits == 5 && repeats(start, single);
        int end = twice ? single + (single - start) : single;
        if (Chars.isUpper(charAt(end)) || Chars.isDigit(charAt(end))) {
            return -1;
        }
        return cite(start, single, end, upper);
    }

    /** In a number written twice the second year joins the digits of the first: count only what is before it. */
    private int doubled(int start, int digits) {
        return digits == 9 && repeats(start, cursor.at + 5) ? 5 : digits;
    }

    private boolean repeats(int start, int single) {
        int length = single - start;
        return scan.text.regionMatches(single, scan.text, start, length);
    }

    private int cite(int start, int single, int end, char letter) {
        String printed = scan.text.substring(start, single);
        CitationKind kind = letter == 'Z' ? CitationKind.CASE_NUMBER : CitationKind.DOCUMENT_NUMBER;
        if (end == single && (letter == 'Z' ? CaseNumber.isValid(printed) : DocumentNumber.isValid(printed))) {
            scan.cite(kind, printed, start, end);
            return end;
        }
        ParseResult<? extends Reference> read =
                letter == 'Z' ? CaseNumber.tryParse(printed) : DocumentNumber.tryParse(printed);
        if (read.value().isEmpty()) {
            scan.malformed(start, end);
            return end;
        }
        String value = read.value().get().toString();
        scan.cite(kind, value, start, end);
        if (end > single) {
            scan.mark(ReadingCodes.REFERENCE_DUPLICATED, Severity.ERROR, start, end, value);
        }
        read.diagnostics().forEach(d -> {
            boolean spelling = d.code().equals(ReadingCodes.REFERENCE_NORMALISED);
            scan.mark(spelling ? d.code() : ReadingCodes.CITATION_MALFORMED, d.severity(), start, single, value);
        });
        return end;
    }

    private boolean isYear(int start) {
        int year = Chars.number(scan.text, start, start + 4);
        return year >= 1990 && year < 2100;
    }

    /** Digits alone name questions only where nothing else looks like that. */
    private int bareQuestion(int start, int end) {
        char before = start == 0 ? 0 : scan.text.charAt(start - 1);
        if (scan.text.charAt(start) != '2' || !boundary(before) || !boundary(charAt(end))) {
            return -1;
        }
        String digits = scan.text.substring(start, end);
        if (LegacyNumber.isValid(digits)) {
            LegacyNumber number = LegacyNumber.parse(digits);
            boolean known = number.number() > 0 && "023".indexOf(digits.charAt(9)) >= 0;
            return known ? question(start, end, number) : -1;
        }
        if (!SenateNumber.isValid(digits)) {
            return -1;
        }
        SenateNumber number = SenateNumber.parse(digits);
        int year = number.sessionYear().startYear();
        boolean eight = number.form() == SenateNumber.Form.EIGHT_DIGITS;
        boolean plausible = number.number() < 100 && year >= (eight ? 2020 : 2009) && year <= (eight ? 2023 : 2021);
        return plausible ? question(start, end, number) : -1;
    }

    private static boolean boundary(char c) {
        return !Chars.isLetter(c) && !Chars.isDash(c) && "/.,+€#_=".indexOf(c) < 0 || c == 0 || c == '.' || c == ',';
    }

    private int question(int start, int end, QuestionReference number) {
        scan.cite(number.kind(), number.toString(), start, end);
        return end;
    }

    /** {@code vraagnummer 232401}: the word makes sure of a number that could be anything. */
    int questionNumber(int start) {
        if (!cursor.word("vraagnummer")) {
            return -1;
        }
        cursor.take(':');
        cursor.blanks();
        int digits = cursor.digits(10);
        String number = digits < 6 ? "" : cursor.cut(cursor.at, cursor.at + Math.min(digits, 10));
        if (digits > 10 || !(LegacyNumber.isValid(number) || SenateNumber.isValid(number))) {
            return -1;
        }
        return question(start, cursor.at + digits, QuestionReference.parse(number));
    }

    /** An id of a known family that follows its grammar. */
    int id(int start) {
        String text = scan.text;
        char before = start == 0 ? 0 : text.charAt(start - 1);
        int hyphen = hyphen(start);
        if (hyphen < 0 || before == '-') {
            return -1;
        }
        int limit = Math.min(text.length(), start + LONGEST_ID);
        int end = hyphen;
        while (end < limit && isOfId(text, start, end)) {
            end++;
        }
        boolean cutOff = end == limit && end < text.length() && Chars.isAlphanumeric(text.charAt(end));
        while (end > hyphen && text.charAt(end - 1) == '-') {
            end--;
        }
        ParseResult<PublicationId> read = PublicationId.tryParse(Chars.compact(text.substring(start, end)));
        if (cutOff || read.value().filter(PublicationId::isStructured).isEmpty()) {
            return -1;
        }
        Reference reference = read.value().get().specific();
        scan.cite(reference.kind(), reference.toString(), start, end);
        return end;
    }

    /** Print sets a dash before the number of an Aanhangsel: {@code ah-tk-20202021–2345}. */
    private static boolean isOfId(String text, int start, int at) {
        char c = text.charAt(at);
        return Chars.isAlphanumeric(c) || c == '-' || Chars.isDash(c) && at - start == "ah-tk-20202021".length();
    }

    private int hyphen(int start) {
        String text = scan.text;
        for (int i = start + 1; i < Math.min(text.length(), start + 4); i++) {
            if (text.charAt(i) == '-') {
                boolean digitSoon = i + 1 < text.length();
                boolean known = PublicationFamily.of(text.substring(start, i + 1)) != PublicationFamily.OTHER;
                return digitSoon && known ? i : -1;
            }
        }
        return -1;
    }

    private char charAt(int i) {
        return i < scan.text.length() ? scan.text.charAt(i) : 0;
    }
}
