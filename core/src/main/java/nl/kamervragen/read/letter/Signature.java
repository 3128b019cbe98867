package nl.kamervragen.read.letter;

import java.util.List;
import nl.kamervragen.model.Office;
import nl.kamervragen.model.Signatory;
import nl.kamervragen.read.Reading;
import nl.kamervragen.read.letter.SignatureLine.Kind;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.SourceBlock;

/**
 * The signature of a letter: offices with names below, above or beside them, and "mede namens".
 *
 * @param start the index of its first line
 * @param end the index after its last
 * @param signatories who signed
 * @param onBehalfOf the offices of "mede namens"
 */
public record Signature(int start, int end, List<Signatory> signatories, List<Office> onBehalfOf) {
    private static final int LONGEST_BELOW = 80;

    /**
     * Finds the last signature.
     *
     * @param source a letter's lines
     * @param from where it may start
     * @param reading takes places
     * @return the signature; empty at the end when there is none
     */
    public static Signature find(List<SourceBlock> source, int from, Reading reading) {
        SignatureLine.Finder finder =
                new SignatureLine.Finder(source, reading.options().labels());
        int office = source.size() - 1;
        while (office >= from && !isAnchor(finder, source, office, from)) {
            office--;
        }
        if (office < from) {
            return new Signature(source.size(), source.size(), List.of(), List.of());
        }
        int start = start(finder, office, from);
        int end = end(finder, source, office);
        return new SignatureReader(source, finder, reading).read(start, end);
    }

    /**
     * Whether a block lays out signatures side by side.
     *
     * @param block a block of a letter's text
     * @return true for a table in which a line ends an office with a comma
     */
    static boolean isSignatures(SourceBlock block) {
        return !(block instanceof Line) && block.lines().anyMatch(line -> SignatureLine.isOfficeWithComma(line.text()));
    }

    /** An office with a comma or with a name beside it; prose has neither. */
    private static boolean isAnchor(SignatureLine.Finder finder, List<SourceBlock> source, int i, int from) {
        if (finder.kind(i) != Kind.OFFICE) {
            return false;
        }
        int after = i + 1;
        while (after < source.size() && finder.goesOn(after)) {
            after++;
        }
        while (after < source.size() && (finder.kind(after) == Kind.BEHALF || finder.kind(after) == Kind.SIGNED)) {
            after++;
        }
        boolean named = after < source.size() && finder.kind(after) == Kind.NAME;
        boolean last = after >= source.size() || finder.isBlankFrom(after);
        return named
                || last && SignatureLine.isOfficeWithComma(finder.text(after - 1))
                || i > from && finder.hasNameAbove(i)
                || SignatureLine.isOfficeWithComma(finder.text(i)) && !isProse(finder.text(after));
    }

    /** A sentence whose line happens to end behind an office goes on in lower case, or at length. */
    private static boolean isProse(String next) {
        return next.length() > LONGEST_BELOW || !next.isEmpty() && Character.isLowerCase(next.charAt(0));
    }

    private static int start(SignatureLine.Finder finder, int office, int from) {
        boolean nameFirst = office > from && finder.hasNameAbove(office) && !finder.isNamed(office);
        int start = office;
        boolean more = true;
        while (more && start > from) {
            Kind before = finder.kind(start - 1);
            if (before == Kind.OFFICE
                    || before == Kind.BEHALF
                    || before == Kind.SIGNED
                    || nameFirst && before == Kind.NAME) {
                start--;
            } else if (start - 2 >= from && isPartOfSignature(finder, start)) {
                start -= 2;
            } else {
                more = false;
            }
        }
        return start;
    }

    /** A name below another office, or the second line of an office or of "mede namens". */
    private static boolean isPartOfSignature(SignatureLine.Finder finder, int start) {
        Kind above = finder.kind(start - 2);
        boolean opens = above == Kind.OFFICE || above == Kind.BEHALF;
        return opens && (finder.kind(start - 1) == Kind.NAME || finder.goesOn(start - 1));
    }

    private static int end(SignatureLine.Finder finder, List<SourceBlock> source, int office) {
        int end = office + 1;
        while (end < source.size()
                && (finder.goesOn(end)
                        || finder.kind(end) == Kind.NAME
                        || finder.kind(end) == Kind.BEHALF
                        || finder.kind(end) == Kind.SIGNED)) {
            end++;
        }
        return end;
    }
}
