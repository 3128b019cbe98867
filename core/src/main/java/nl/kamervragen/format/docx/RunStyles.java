package nl.kamervragen.format.docx;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.kamervragen.source.TextStyle;

/**
 * Character styles for what the look of a run does not tell: which of two styles is the outer one, that a link is a
 * citation, that a raised mark refers to a note. Their names say it: {@code Kamervragen opmaak cv} is bold in italics.
 */
final class RunStyles {
    private static final String NAME = WordStyle.PREFIX + "opmaak ";
    private static final String CODES = "vchlkw";
    private static final List<TextStyle> MEANINGS = List.of(
            TextStyle.BOLD,
            TextStyle.ITALIC,
            TextStyle.SUPERSCRIPT,
            TextStyle.SUBSCRIPT,
            TextStyle.LINK,
            TextStyle.CITATION);
    /** A mark that refers to a note without being the note's own reference. */
    static final char MARK = 'n';
    /** A forced new line. */
    static final char BREAK = 'b';

    /** The reference to a note. */
    static final char NOTE = 'r';

    /** Printed, but no part of the text: the mark of an item. */
    static final char PRINTED = 'p';

    /** An empty run that keeps two links to one address apart. */
    static final char SEPARATOR = 's';

    private final Set<String> used = new TreeSet<>();

    /** The code of a style. */
    static char code(TextStyle style) {
        return CODES.charAt(MEANINGS.indexOf(style));
    }

    /** The id of the style with some codes. */
    String use(String codes) {
        used.add(codes);
        return "KamervragenOpmaak" + codes;
    }

    String definitions() {
        StringBuilder result = new StringBuilder();
        for (String codes : used) {
            result.append("<w:style w:type=\"character\" w:customStyle=\"1\" w:styleId=\"KamervragenOpmaak")
                    .append(codes)
                    .append("\"><w:name w:val=\"")
                    .append(NAME)
                    .append(codes)
                    .append("\"/><w:semiHidden/></w:style>");
        }
        return result.toString();
    }

    /** The codes of a character style of this library; empty for any other. */
    static Optional<String> codes(String styleName) {
        return styleName.startsWith(NAME) ? Optional.of(styleName.substring(NAME.length())) : Optional.empty();
    }

    /** The styles that some codes mean, the outermost first. */
    static Set<TextStyle> styles(String codes) {
        Set<TextStyle> styles = new LinkedHashSet<>();
        for (char code : codes.toCharArray()) {
            int index = CODES.indexOf(code);
            if (index >= 0) {
                styles.add(MEANINGS.get(index));
            } else if (code == PRINTED) {
                styles.add(TextStyle.PRINTED);
            }
        }
        return styles;
    }

    /** The codes that a path of styles needs; empty when the look alone tells it. */
    static String needed(List<TextStyle> path) {
        List<TextStyle> looks = new ArrayList<>(path);
        boolean told = MEANINGS.stream().filter(path::contains).toList().equals(looks)
                && !(path.contains(TextStyle.SUPERSCRIPT) && path.contains(TextStyle.SUBSCRIPT))
                && !path.contains(TextStyle.CITATION);
        StringBuilder codes = new StringBuilder();
        if (!told) {
            looks.forEach(style -> codes.append(code(style)));
        }
        return codes.toString();
    }
}
