package nl.kamervragen.xml.akomantoso;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as parts of ids and URIs. Thread-safe. */
final class Slug {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");
    private static final int LONGEST = 60;

    private Slug() {}

    /** Lower-case ASCII letters, digits and hyphens. */
    static String of(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String slug = OTHER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        String cut = ENDS.matcher(slug.substring(0, Math.min(LONGEST, slug.length())))
                .replaceAll("");
        return cut.isEmpty() ? "onbekend" : cut;
    }

    /** The text itself if it is a URI, else one that holds it percent-encoded. */
    static String uri(String text) {
        boolean ascii = text.chars().allMatch(c -> c > ' ' && c < 0x7F);
        try {
            return ascii ? new URI(text).toString() : encoded(text);
        } catch (URISyntaxException e) {
            return encoded(text);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/")
                .replace("%3A", ":");
    }
}
