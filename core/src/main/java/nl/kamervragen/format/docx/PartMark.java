package nl.kamervragen.format.docx;

import java.util.List;
import java.util.Optional;
import nl.kamervragen.source.SourceBlock;
import nl.kamervragen.source.SourcePart;

/**
 * A bookmark around a part of the document, whose name says which part it is: {@code _kv12_answerHeading_003d4}.
 *
 * <p>Word hides bookmarks whose name starts with an underscore, keeps them, and allows letters, digits and underscores;
 * any other character goes by its number.
 *
 * @param name the part
 * @param value what the part says of itself
 */
record PartMark(String name, String value) {
    /** Word's limit to the name of a bookmark. */
    private static final int LONGEST = 40;

    private static final String PREFIX = "_kv";
    private static final int HEX_DIGITS = 4;

    /** Whether the name of the bookmark can hold all of this. */
    boolean fits(int number) {
        return bookmark(number).length() <= LONGEST;
    }

    String bookmark(int number) {
        StringBuilder result = new StringBuilder(PREFIX).append(number).append('_');
        String text = value.isEmpty() ? name : name + "=" + value;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                result.append(c);
            } else {
                result.append('_').append(String.format("%04x", (int) c));
            }
        }
        return result.toString();
    }

    /** The part that a bookmark marks; empty for any other bookmark. */
    static Optional<PartMark> of(WordNode bookmark) {
        String name = bookmark.attribute("name");
        int start = PREFIX.length();
        while (start < name.length() && Character.isDigit(name.charAt(start))) {
            start++;
        }
        boolean ours = name.startsWith(PREFIX)
                && start > PREFIX.length()
                && start < name.length()
                && name.charAt(start) == '_';
        return ours ? decoded(name.substring(start + 1)) : Optional.empty();
    }

    private static Optional<PartMark> decoded(String escaped) {
        StringBuilder text = new StringBuilder();
        int i = 0;
        while (i < escaped.length()) {
            char c = escaped.charAt(i);
            if (c != '_') {
                text.append(c);
                i++;
            } else if (i + HEX_DIGITS < escaped.length() && isHex(escaped, i + 1)) {
                text.append((char) Integer.parseInt(escaped, i + 1, i + 1 + HEX_DIGITS, 16));
                i += 1 + HEX_DIGITS;
            } else {
                return Optional.empty();
            }
        }
        int equals = text.indexOf("=");
        return Optional.of(
                equals < 0
                        ? new PartMark(text.toString(), "")
                        : new PartMark(text.substring(0, equals), text.substring(equals + 1)));
    }

    private static boolean isHex(String text, int from) {
        for (int i = from; i < from + HEX_DIGITS; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    SourcePart part(List<SourceBlock> blocks) {
        return new SourcePart(name, value, blocks);
    }
}
