package nl.kamervragen.validate;

import java.util.Comparator;
import java.util.List;
import nl.kamervragen.diagnostic.Diagnostic;

/**
 * Sorts findings by place, then by code.
 *
 * <p>A place in the source comes before a path without one, so that the findings of a letter read like the letter. Paths
 * sort as the JSON contract writes the document, and their indexes as numbers.
 */
final class PlaceOrder implements Comparator<Diagnostic> {
    static final PlaceOrder INSTANCE = new PlaceOrder();

    private static final List<String> PRINTED = List.of(
            "id",
            "sessionYear",
            "number",
            "letterhead",
            "returnAddress",
            "addressee",
            "sender",
            "ourReference",
            "yourReference",
            "yourLetterDate",
            "date",
            "body",
            "signatories",
            "writtenQuestions",
            "moreWrittenQuestions",
            "heading",
            "introduction",
            "questions",
            "answers",
            "response",
            "notice",
            "explanation",
            "footnotes");

    private PlaceOrder() {}

    @Override
    public int compare(Diagnostic a, Diagnostic b) {
        int bySpan = compareSpans(a, b);
        if (bySpan != 0) {
            return bySpan;
        }
        int byPath = a.span().isPresent()
                ? 0
                : comparePaths(a.path().orElse(""), b.path().orElse(""));
        return byPath != 0 ? byPath : a.code().compareTo(b.code());
    }

    private static int compareSpans(Diagnostic a, Diagnostic b) {
        if (a.span().isEmpty() || b.span().isEmpty()) {
            return Boolean.compare(a.span().isEmpty(), b.span().isEmpty());
        }
        return a.span().get().compareTo(b.span().get());
    }

    private static int comparePaths(String a, String b) {
        String[] left = a.split("/", -1);
        String[] right = b.split("/", -1);
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            int bySegment = compareSegments(left[i], right[i]);
            if (bySegment != 0) {
                return bySegment;
            }
        }
        return Integer.compare(left.length, right.length);
    }

    private static int compareSegments(String a, String b) {
        if (isIndex(a) && isIndex(b)) {
            return a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b);
        }
        int byPrint = Integer.compare(rank(a), rank(b));
        return byPrint != 0 ? byPrint : a.compareTo(b);
    }

    private static int rank(String segment) {
        int index = PRINTED.indexOf(segment);
        return index < 0 ? PRINTED.size() : index;
    }

    private static boolean isIndex(String segment) {
        return !segment.isEmpty() && segment.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
