package nl.kamervragen.xml.publication;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import nl.kamervragen.content.Block;
import nl.kamervragen.content.ListBlock;
import nl.kamervragen.content.ListItem;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.content.Text;

/** Reads lists; the marks are those that are printed, for a number that is not printed was never given. */
final class ListReader {
    private static final Set<String> UNORDERED = Set.of("ndash", "bullet", "streepje", "ongemarkeerd", "opsomming");

    private final Source source;
    private final BlockReader blocks;

    ListReader(Source source, BlockReader blocks) {
        this.source = source;
        this.blocks = blocks;
    }

    ListBlock list() throws XMLStreamException {
        String type = source.attribute("type");
        List<ListItem> items = new ArrayList<>();
        read(items, "li");
        boolean typed = type.length() == 1 && Character.isLetterOrDigit(type.charAt(0));
        return new ListBlock((typed || isNumbered(items)) && !UNORDERED.contains(type), items);
    }

    private static boolean isNumbered(List<ListItem> items) {
        for (ListItem item : items) {
            for (int i = 0; i < item.marker().length(); i++) {
                if (Character.isLetterOrDigit(item.marker().charAt(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    ListBlock definitions() throws XMLStreamException {
        List<ListItem> items = new ArrayList<>();
        read(items, "definitie-item");
        return new ListBlock(false, items);
    }

    /** What stands between items is an item without mark, so that it keeps its place. */
    private void read(List<ListItem> items, String item) throws XMLStreamException {
        for (int event = source.next(); event != END_ELEMENT; event = source.next()) {
            if (Source.isText(event) && !source.isBlank()) {
                add(items, "", List.of(source.paragraph(List.of(new Text(source.text())))));
            } else if (event == START_ELEMENT && source.name().equals(item)) {
                item(items);
            } else if (event == START_ELEMENT) {
                Passage stray = new Passage();
                stray(stray);
                add(items, "", stray.blocks());
            }
        }
    }

    private void stray(Passage stray) throws XMLStreamException {
        if (Vocabulary.isInline(source.name())) {
            stray.add(source.paragraph(blocks.inlines().line()), source.span());
        } else {
            blocks.block(stray);
        }
    }

    private void item(List<ListItem> items) throws XMLStreamException {
        StringBuilder marker = new StringBuilder();
        Passage content = new Passage();
        blocks.nested(content, inside -> {
            switch (inside.name()) {
                case "li.nr" -> marker.append(marker.length() == 0 ? "" : " ").append(inside.elementText());
                case "term" -> content.add(inside.paragraph(blocks.inlines().line()), inside.span());
                case "definitie" -> blocks.content(content);
                default -> {
                    return false;
                }
            }
            return true;
        });
        add(items, Paragraph.of(marker.toString()).plainText(), content.blocks());
    }

    private static void add(List<ListItem> items, String marker, List<Block> content) {
        if (!marker.isEmpty() || !content.isEmpty()) {
            items.add(new ListItem(marker, content));
        }
    }
}
