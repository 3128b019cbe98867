package nl.kamervragen.format.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamervragen.format.writing.Characters;

/** Makes text come back as the same text: a backslash before what would be markup. Thread-safe. */
final class MarkdownEscape {
    /** Starts of lines that open a block: heading, list, quotation, rule, fence, table. */
    private static final Pattern BLOCK_START = Pattern.compile(
            "#{1,6}(?:[ \\t].*)?|[-+](?:[ \\t].*)?|>.*|=+\\s*|(?:-[ \\t]*){2,}|~~~.*|[|:][|: \\t-]*-[|: \\t-]*|-[|: \\t-]*",
            Pattern.DOTALL);

    private static final Pattern NUMBERED = Pattern.compile("([0-9]{1,9})[.)](?:[ \\t].*)?", Pattern.DOTALL);

    private MarkdownEscape() {}

    /**
     * Escapes the marks within a text.
     *
     * @param text plain text on one line
     * @return Markdown that reads as the text, its start aside
     */
    static String text(String text) {
        return text(text, 0, text.length(), false);
    }

    /**
     * Escapes the marks within a part of a text.
     *
     * @param text plain text on one line
     * @param from where the part starts
     * @param to where it ends
     * @param cell whether it stands in a table
     * @return Markdown that reads as the part, its start aside
     */
    static String text(String text, int from, int to, boolean cell) {
        StringBuilder result = new StringBuilder(to - from + 8);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '\u007f') {
                result.append("&#").append((int) c).append(';');
            } else if (Characters.isLoneSurrogate(text, i)) {
                result.append('\ufffd');
            } else {
                if (needsBackslash(text, i, cell)) {
                    result.append('\\');
                }
                result.append(c);
            }
        }
        return result.toString();
    }

    private static boolean needsBackslash(String text, int at, boolean cell) {
        return switch (text.charAt(at)) {
            case '\\', '`', '*', '[', ']' -> true;
            case '_' -> !(isWord(text, at - 1) && isWord(text, at + 1));
            case '<' -> at + 1 >= text.length() || isTagStart(text.charAt(at + 1));
            case '&' -> at + 1 >= text.length() || isEntityStart(text.charAt(at + 1));
            case '!' -> at + 1 >= text.length();
            case '~' -> at > 0 && text.charAt(at - 1) == '~' || at + 1 < text.length() && text.charAt(at + 1) == '~';
            case '|' -> cell;
            default -> false;
        };
    }

    private static boolean isWord(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private static boolean isTagStart(char c) {
        return Character.isLetter(c) || c == '/' || c == '!' || c == '?';
    }

    private static boolean isEntityStart(char c) {
        return c == '#' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /**
     * Escapes the start of a line.
     *
     * @param line Markdown of one line
     * @return the line, which opens no block
     */
    static String lineStart(String line) {
        if (line.isEmpty()) {
            return line;
        }
        char first = line.charAt(0);
        if (first >= '0' && first <= '9') {
            Matcher numbered = NUMBERED.matcher(line);
            return numbered.matches() ? numbered.group(1) + "\\" + line.substring(numbered.end(1)) : line;
        }
        return "#-+>=~|:".indexOf(first) >= 0 && BLOCK_START.matcher(line).matches() ? "\\" + line : line;
    }
}
