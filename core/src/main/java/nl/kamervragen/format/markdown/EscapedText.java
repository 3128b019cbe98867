package nl.kamervragen.format.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text cut where Markdown escaped it.
 *
 * <p>CommonMark forgets which characters bore a backslash; a letter's reader has to know, for an escaped bracket opens no
 * note. So the text is laid beside what was written.
 */
final class EscapedText {
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]*);");

    private final String text;
    private final String written;
    private final List<Part> parts = new ArrayList<>();
    private int inText;
    private int inWritten;
    private int plainFrom;

    private EscapedText(String text, String written) {
        this.text = text;
        this.written = written;
    }

    /**
     * A stretch of the text.
     *
     * @param text its characters
     * @param from where it starts in what was written
     * @param to where it ends there
     * @param escaped whether it is one escaped character
     */
    record Part(String text, int from, int to, boolean escaped) {
        int length() {
            return to - from;
        }
    }

    /** The parts in order; one plain part when text and writing cannot be laid side by side. */
    static List<Part> parts(String text, String written) {
        if (text.equals(written)) {
            return List.of(new Part(text, 0, written.length(), false));
        }
        EscapedText escaped = new EscapedText(text, written);
        return escaped.align() ? escaped.parts : List.of(new Part(text, 0, written.length(), false));
    }

    private boolean align() {
        while (inText < text.length()) {
            int width = escapeWidth();
            int length = width == 0 ? 1 : Character.charCount(text.codePointAt(inText));
            if (width == 0 && (inWritten >= written.length() || text.charAt(inText) != written.charAt(inWritten))) {
                return false;
            }
            if (width > 0 && !isStarOfMark()) {
                plain();
                parts.add(new Part(text.substring(inText, inText + length), inWritten, inWritten + width, true));
                plainFrom = inText + length;
            }
            inText += length;
            inWritten += Math.max(1, width);
        }
        plain();
        return inWritten == written.length();
    }

    /** How much was written for the escaped character here; 0 when it is not escaped. */
    private int escapeWidth() {
        if (inWritten + 1 >= written.length()) {
            return 0;
        }
        if (written.charAt(inWritten) == '\\') {
            return text.charAt(inText) == written.charAt(inWritten + 1) ? 2 : 0;
        }
        if (written.charAt(inWritten) != '&') {
            return 0;
        }
        Matcher entity = ENTITY.matcher(written).region(inWritten, written.length());
        return entity.lookingAt() && !text.startsWith(entity.group(), inText) ? entity.end() - inWritten : 0;
    }

    /** The star of {@code [^\*]} needs its backslash for CommonMark, and is a mark all the same. */
    private boolean isStarOfMark() {
        int at = inText;
        while (at > 0 && text.charAt(at - 1) == '*') {
            at--;
        }
        return text.charAt(inText) == '*' && at > 1 && text.charAt(at - 1) == '^' && text.charAt(at - 2) == '[';
    }

    private void plain() {
        if (inText > plainFrom) {
            int from = parts.isEmpty() ? 0 : parts.get(parts.size() - 1).to();
            parts.add(new Part(text.substring(plainFrom, inText), from, inWritten, false));
        }
        plainFrom = inText;
    }
}
