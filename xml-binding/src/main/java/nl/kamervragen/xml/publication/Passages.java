package nl.kamervragen.xml.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.content.Block;
import nl.kamervragen.content.Inline;
import nl.kamervragen.content.Inlines;
import nl.kamervragen.content.NoteReference;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.content.Span;
import nl.kamervragen.content.Strong;
import nl.kamervragen.content.Text;

/** What inlines lose when they turn out to be layout or a label. */
final class Passages {
    private Passages() {}

    /** Bold that covers a whole heading is layout. */
    static List<Inline> withoutBold(List<Inline> line) {
        List<Inline> normal = Inlines.normalize(line);
        return normal.size() == 1 && normal.get(0) instanceof Strong strong ? strong.content() : normal;
    }

    /** The text of a paragraph; empty for other blocks. */
    static Optional<String> text(Block block) {
        return block instanceof Paragraph paragraph ? Optional.of(paragraph.plainText()) : Optional.empty();
    }

    /** A paragraph without its first characters; notes that stand among them are kept. */
    static Paragraph withoutStart(Paragraph paragraph, int characters) {
        List<Inline> rest = new ArrayList<>();
        drop(paragraph.content(), characters, rest);
        return new Paragraph(rest);
    }

    /** How many characters are left to drop after these inlines. */
    private static int drop(List<Inline> inlines, int characters, List<Inline> rest) {
        int left = characters;
        for (Inline inline : inlines) {
            if (left <= 0 || inline instanceof NoteReference) {
                rest.add(inline);
            } else if (inline instanceof Span span) {
                List<Inline> inside = new ArrayList<>();
                left = drop(span.content(), left, inside);
                rest.add(span.withContent(inside));
            } else {
                String text = inline.plainText();
                if (text.length() > left) {
                    rest.add(inline instanceof Text ? new Text(text.substring(left)) : inline);
                }
                left -= text.length();
            }
        }
        return left;
    }
}
