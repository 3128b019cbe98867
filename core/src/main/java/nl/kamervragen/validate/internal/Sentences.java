package nl.kamervragen.validate.internal;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cuts text into sentences, well enough to tell which words belong together (<i>zinnen</i>). */
public final class Sentences {
    // Not after "nr." and the like: there a digit follows, not a capital.
    private static final Pattern END = Pattern.compile("(?<=[.?!])[ \\u00a0\\n]+(?=[\\p{Lu}«‘“'\"])");

    private Sentences() {}

    /**
     * The sentences of a text.
     *
     * @param text plain text
     * @return in order
     */
    public static Stream<String> of(String text) {
        return END.splitAsStream(text);
    }
}
