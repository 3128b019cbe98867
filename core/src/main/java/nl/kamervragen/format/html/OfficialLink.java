package nl.kamervragen.format.html;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * A link from one official page to another: {@code <a href="kst-31066-77.html">}. It cites what it leads to; as an address
 * it leads nowhere once it is off its page.
 */
final class OfficialLink {
    private static final Pattern PAGE = Pattern.compile("(?:(?:https?:)?//zoek\\.officielebekendmakingen\\.nl/)?"
            + "((?:ah|kv|kst|blg|h|nds|ag|stb|stcrt|trb)-[0-9A-Za-z-]{1,50})(?:\\.html)?");

    private OfficialLink() {}

    /**
     * What a link cites.
     *
     * @param link the element
     * @return the identifier of a publication; empty for any other link, and for one whose words are no plain text on one
     *     line
     */
    static Optional<String> cited(Element link) {
        if (link.childNodeSize() != 1 || !(link.childNode(0) instanceof TextNode text)) {
            return Optional.empty();
        }
        String words = text.getWholeText();
        Matcher page = PAGE.matcher(link.attr("href").strip());
        boolean plain = !words.isBlank() && words.indexOf('\n') < 0 && !words.contains("://");
        return plain && page.matches() ? Optional.of(page.group(1)) : Optional.empty();
    }
}
