package nl.kamervragen.reference;

import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.diagnostic.Severity;

/**
 * Recognises citations by volume: Aanhangsel and Handelingen with chamber, session year and number. Each method returns
 * where to go on, or -1.
 */
final class VolumeScan {
    private final Scan scan;
    private final Cursor cursor;
    private final NumberList list;

    VolumeScan(Scan scan, Cursor cursor) {
        this.scan = scan;
        this.cursor = cursor;
        this.list = new NumberList(scan, cursor);
    }

    int aanhangsel(int start) {
        cursor.at = start;
        return word("aanhangsel") ? appendix(start, new Volume()) : idInWords(start);
    }

    /** {@code ah-tk-2017–2018, nr. 2509}: half an identifier, half a citation. */
    private int idInWords(int start) {
        Volume volume = new Volume();
        boolean opens = word("ah") && cursor.take('-') && volume.chamberCode(cursor) && cursor.take('-');
        return opens && volume.year(cursor) ? appendix(start, volume) : -1;
    }

    private boolean word(String word) {
        return cursor.word(word);
    }

    /**
     * After {@code Tweede Kamer, vergaderjaar 2023–2024}: an Aanhangsel or nothing of ours. A bare number after that word
     * is the page, at the foot of every page of the printed Aanhangsel.
     */
    int afterYear(int start, Volume volume) {
        cursor.comma();
        if (word("aanhangsel")) {
            int after = cursor.at;
            cursor.blanks();
            boolean page = Chars.isDigit(cursor.peek(0));
            cursor.at = after;
            return page ? -1 : appendix(start, volume);
        }
        return word("handelingen") ? proceedings(start, volume) : -1;
    }

    int handelingen(int start) {
        cursor.at = start;
        if (!word("handelingen")) {
            return -1;
        }
        Volume volume = new Volume();
        volume.chamberAfter(cursor);
        volume.year(cursor);
        int after = cursor.at;
        cursor.comma();
        if (word("aanhangsel")) {
            return appendix(start, volume);
        }
        cursor.at = after;
        return proceedings(start, volume);
    }

    /** Behind the word Aanhangsel; chamber and year may be known already, or come now, or after the number. */
    private int appendix(int start, Volume volume) {
        if (word("nummer") || word("nr")) {
            return machineNumber(start);
        }
        pluralEnding();
        cursor.take(')');
        ofTheProceedings();
        if (Chars.isLetter(cursor.peek(0)) && cursor.peek(0) != 'I') {
            return -1;
        }
        if (!volume.hasChamber()) {
            volume.chamberAfter(cursor);
        }
        boolean yearFirst = volume.hasYear() || volume.isSpoilt() || volume.year(cursor);
        int afterYear = cursor.at;
        cursor.take(')');
        boolean apart = cursor.comma();
        Cursor.NumberWord word = cursor.numberWord();
        int digits = cursor.digits(5);
        boolean number = digits > 0 && digits < 6 && cursor.peek(0) != '0';
        if (!number || word == Cursor.NumberWord.NONE && !(yearFirst && looksLikeNumber(digits, apart))) {
            return incomplete(start, afterYear, yearFirst);
        }
        int value = cursor.value(digits);
        cursor.at += digits;
        return numbered(start, volume, value, word == Cursor.NumberWord.PLURAL);
    }

    /** {@code Aanhangsels Handelingen}, where two are cited. */
    private void pluralEnding() {
        if (cursor.peek(0) == 's' && !Chars.isLower(cursor.peek(1))) {
            cursor.at++;
        }
    }

    private void ofTheProceedings() {
        int start = cursor.at;
        cursor.blanks();
        boolean of = cursor.wholeWord("van") || cursor.wholeWord("bij") || cursor.wholeWord("der");
        cursor.blanks();
        boolean the = cursor.wholeWord("de");
        cursor.blanks();
        if (!cursor.word("handelingen") && !cursor.word("handeling") && !(of && the)) {
            cursor.at = start;
        }
    }

    private boolean looksLikeNumber(int digits, boolean apart) {
        char next = cursor.peek(digits);
        boolean joined = (next == '/' || next == '.' || Chars.isDash(next)) && Chars.isDigit(cursor.peek(digits + 1));
        return (apart || Chars.isBlank(cursor.peek(-1))) && !joined && !Chars.isLetter(next);
    }

    private int numbered(int start, Volume volume, int value, boolean plural) {
        int end = cursor.at;
        if (!volume.hasYear() && !volume.isSpoilt()) {
            cursor.comma();
            cursor.skipOne("van", "uit");
            cursor.blanks();
            cursor.skipOne("het", "de");
            cursor.blanks();
            if (!volume.year(cursor)) {
                cursor.at = end;
                scan.mark(ReadingCodes.REFERENCE_INCOMPLETE, Severity.WARNING, start, end);
                return end;
            }
            end = cursor.at;
        }
        if (volume.isSpoilt()) {
            scan.malformed(start, end);
        }
        if (!volume.hasYear()) {
            return end;
        }
        cite(start, end, volume, value);
        list.rest(CitationKind.APPENDIX, value, plural, number -> reference(volume, number));
        return moreVolumes(volume);
    }

    private void cite(int start, int end, Volume volume, int number) {
        scan.cite(CitationKind.APPENDIX, reference(volume, number), start, end);
    }

    private String reference(Volume volume, int number) {
        return new AppendixReference(volume.chamber(scan.defaultChamber), volume.sessionYear(), number).toString();
    }

    /** {@code … nr. 1045 en vergaderjaar 2022–2023, nr. 33}: the Aanhangsel goes on in another volume. */
    private int moreVolumes(Volume first) {
        int end = cursor.at;
        while (true) {
            boolean comma = cursor.comma() || cursor.take(';');
            boolean and = cursor.wholeWord("en");
            cursor.blanks();
            int start = cursor.at;
            Volume next = new Volume();
            boolean year = (comma || and) && next.year(cursor) && next.hasYear();
            cursor.comma();
            boolean announced = year && cursor.numberWord() != Cursor.NumberWord.NONE;
            int digits = announced ? cursor.digits(4) : 0;
            if (digits == 0 || digits > 4 || cursor.peek(0) == '0') {
                cursor.at = end;
                return end;
            }
            AppendixReference reference =
                    new AppendixReference(first.chamber(scan.defaultChamber), next.sessionYear(), cursor.value(digits));
            cursor.at += digits;
            end = cursor.at;
            scan.cite(CitationKind.APPENDIX, reference.toString(), start, end);
        }
    }

    private int incomplete(int start, int end, boolean year) {
        cursor.at = end;
        if (year) {
            scan.mark(ReadingCodes.REFERENCE_INCOMPLETE, Severity.WARNING, start, end);
            return end;
        }
        return -1;
    }

    /** {@code Aanhangselnummer 242501244}, as the Gegevensmagazijn has it. */
    private int machineNumber(int start) {
        cursor.take('.');
        cursor.take(':');
        cursor.blanks();
        if (cursor.digits(9) != 9 || !AppendixReference.isMachineNumber(cursor.cut(cursor.at, cursor.at + 9))) {
            return -1;
        }
        String digits = cursor.cut(cursor.at, cursor.at + 9);
        cursor.at += 9;
        scan.cite(
                CitationKind.APPENDIX,
                AppendixReference.ofMachineNumber(scan.defaultChamber, digits).toString(),
                start,
                cursor.at);
        return cursor.at;
    }

    private int proceedings(int start, Volume volume) {
        if (!volume.hasYear()) {
            return -1;
        }
        int after = cursor.at;
        cursor.comma();
        boolean announced = cursor.numberWord() != Cursor.NumberWord.NONE || pageWord();
        String place = announced ? place() : "";
        if (place.isEmpty()) {
            return incomplete(start, after, true);
        }
        String item = place.indexOf('-') < 0 ? item() : "";
        String whole = item.isEmpty() ? place : place + "-" + item;
        if (volume.isSpoilt()) {
            scan.malformed(start, cursor.at);
        }
        Proceedings value = new Proceedings(volume.chamber(scan.defaultChamber), volume.sessionYear(), whole);
        scan.cite(CitationKind.PROCEEDINGS, value.toString(), start, cursor.at);
        return cursor.at;
    }

    private boolean pageWord() {
        boolean found = cursor.wholeWord("blz")
                || cursor.wholeWord("pagina")
                || cursor.wholeWord("pp")
                || cursor.wholeWord("p");
        if (found) {
            cursor.take('.');
            cursor.blanks();
        }
        return found;
    }

    /** One to three numbers with dashes between. */
    private String place() {
        StringBuilder place = new StringBuilder();
        for (int part = 0; part < 4; part++) {
            int dash = part > 0 && Chars.isDash(cursor.peek(0)) ? 1 : 0;
            int digits = new Probe(cursor, dash).digits(5);
            if (part > 0 && dash == 0 || digits == 0 || digits > 5 || part == 0 && cursor.peek(0) == '0') {
                break;
            }
            place.append(part > 0 ? "-" : "").append(cursor.cut(cursor.at + dash, cursor.at + dash + digits));
            cursor.at += dash + digits;
        }
        return place.toString();
    }

    private String item() {
        int start = cursor.at;
        cursor.comma();
        if (cursor.wholeWord("item")) {
            cursor.blanks();
            String place = place();
            if (!place.isEmpty() && place.chars().filter(c -> c == '-').count() < 3) {
                return place;
            }
        }
        cursor.at = start;
        return "";
    }
}
