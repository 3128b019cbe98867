package nl.kamervragen.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamervragen.content.Inline;
import nl.kamervragen.content.Inlines;
import nl.kamervragen.content.Link;
import nl.kamervragen.content.Span;
import nl.kamervragen.content.Text;
import nl.kamervragen.reference.Chamber;

/** Marks what running text prints without markup: addresses on the web and citations. */
public final class RunningText {
    private static final Pattern URL = Pattern.compile(Urls.PATTERN);

    private RunningText() {}

    /**
     * Marks addresses and citations; the plain text stays the same.
     *
     * @param inlines the inlines of one block
     * @param chamber the chamber of a citation that names none
     * @return in normal form
     */
    public static List<Inline> mark(List<? extends Inline> inlines, Chamber chamber) {
        return Citations.mark(links(Inlines.normalize(inlines)), chamber);
    }

    private static List<Inline> links(List<? extends Inline> inlines) {
        List<Inline> result = new ArrayList<>(inlines.size());
        for (Inline inline : inlines) {
            if (inline instanceof Text text && text.text().contains("://")) {
                links(text.text(), result);
            } else if (inline instanceof Span span && !(span instanceof Link)) {
                result.add(span.withContent(links(span.content())));
            } else {
                result.add(inline);
            }
        }
        return result;
    }

    private static void links(String text, List<Inline> result) {
        Matcher matcher = URL.matcher(text);
        int at = 0;
        while (matcher.find()) {
            String url = Urls.trim(matcher.group());
            result.add(new Text(text.substring(at, matcher.start())));
            result.add(Link.of(url));
            at = matcher.start() + url.length();
        }
        result.add(new Text(text.substring(at)));
    }
}
