package nl.kamervragen.read.title;

import java.util.ArrayList;
import java.util.List;

/** Words that stand twice in a row, as in a title that was put together badly: "van het lid van het lid Tienstra". */
final class RepeatedWords {
    private static final int FEWEST = 2;
    private static final int MOST = 5;

    private RepeatedWords() {}

    /** Whether two to five words are followed by the same words, with nothing but a blank between any of them. */
    static boolean in(String text) {
        List<String> words = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int end = wordEnd(text, from);
            boolean goesOn = end > from && end < text.length() && text.charAt(end) == ' ';
            if (end > from) {
                words.add(text.substring(from, end));
                if (endsTwice(words)) {
                    return true;
                }
            }
            if (!goesOn) {
                words.clear();
            }
            from = end + 1;
        }
        return false;
    }

    private static boolean endsTwice(List<String> words) {
        int size = words.size();
        for (int count = FEWEST; count <= MOST && 2 * count <= size; count++) {
            if (words.subList(size - count, size).equals(words.subList(size - 2 * count, size - count))) {
                return true;
            }
        }
        return false;
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
