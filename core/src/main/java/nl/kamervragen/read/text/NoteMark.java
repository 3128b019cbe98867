package nl.kamervragen.read.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.TextStyle;

/**
 * The mark that opens the text of a note: {@code [1]}, {@code [^1]:}, {@code 1 }, {@code 1)} or a raised 1.
 *
 * @param marker the bare mark
 * @param textStart where the note's text starts
 * @param style how it is written
 */
record NoteMark(String marker, int textStart, Style style) {
    /** How a mark is written. */
    enum Style {
        /** {@code [1]}, {@code [^1]:} or raised: it can be nothing else. */
        SURE,
        /** {@code 1 Text} or {@code 1Text}: only where that number is awaited. */
        BARE,
        /** {@code 1) Text}: the asker's own list of sources. */
        SOURCE
    }

    private static final Pattern BRACKETED = Pattern.compile("\\[\\^?([0-9]{1,3}|\\*{1,3}) ?\\](?::\\s*|\\s+)?(?=\\S)");
    private static final Pattern BARE_MARK =
            Pattern.compile("([0-9]{1,3})[\\s\\u00a0]*(?=[\\p{Lu}«‘“\"'(]|https?://|www\\.)");
    private static final Pattern SOURCE_MARK = Pattern.compile("([0-9]{1,2})\\)[\\s\\u00a0]*(?=\\S)");

    static Optional<NoteMark> at(Line line) {
        String text = line.text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        char first = text.charAt(0);
        if (first == '[') {
            return match(BRACKETED, text, Style.SURE);
        }
        if (first < '0' || first > '9') {
            return Optional.empty();
        }
        Optional<NoteMark> source = match(SOURCE_MARK, text, Style.SOURCE);
        if (source.isPresent()) {
            return source;
        }
        boolean raised = line.runs().get(0).styles().contains(TextStyle.SUPERSCRIPT);
        return match(BARE_MARK, text, raised ? Style.SURE : Style.BARE);
    }

    private static Optional<NoteMark> match(Pattern pattern, String text, Style style) {
        Matcher matcher = pattern.matcher(text);
        return matcher.lookingAt()
                ? Optional.of(new NoteMark(matcher.group(1), matcher.end(), style))
                : Optional.empty();
    }
}
