package nl.kamervragen.xml.akomantoso;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import nl.kamervragen.content.Block;
import nl.kamervragen.content.Image;
import nl.kamervragen.content.Inline;
import nl.kamervragen.content.ListBlock;
import nl.kamervragen.content.ListItem;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.content.Quotation;
import nl.kamervragen.content.Subheading;
import nl.kamervragen.content.Table;
import nl.kamervragen.content.TableCell;
import nl.kamervragen.content.TableRow;

/** Reads blocks (<i>tekstblokken</i>). What is no block is reported, and its text kept as a paragraph. */
final class BlockReader {
    private final Cursor cursor;
    private final InlineReader inlines;

    BlockReader(Cursor cursor, NotesRead notes) {
        this.cursor = cursor;
        this.inlines = new InlineReader(cursor, notes, this);
    }

    InlineReader inlines() {
        return inlines;
    }

    /** The blocks within the current element. */
    List<Block> children() throws XMLStreamException {
        List<Block> blocks = new ArrayList<>();
        cursor.content(name -> blocks.addAll(block(name)), text -> {
            if (!text.isBlank()) {
                blocks.add(Paragraph.of(text));
            }
        });
        return blocks;
    }

    /** The current element as blocks: one nearly always, none for what only fills a place. */
    List<Block> block(String name) throws XMLStreamException {
        switch (name) {
            case "p", "crossHeading" -> {
                List<Inline> content = inlines.children();
                return content.isEmpty() ? List.of() : List.of(new Paragraph(content));
            }
            case "block" -> {
                return namedBlock();
            }
            case "blockList", "ul", "ol" -> {
                return List.of(list(name));
            }
            case "table" -> {
                return List.of(table());
            }
            case "blockContainer" -> {
                boolean quotation = cursor.attribute("class").equals(Optional.of(Akn.QUOTATION));
                List<Block> blocks = children();
                return quotation ? List.of(new Quotation(blocks)) : blocks;
            }
            case "heading", "subheading" -> {
                return List.of(new Subheading(inlines.children()));
            }
            default -> {
                cursor.findings().unknownElement(cursor.reader().getName(), true, cursor.span());
                return children();
            }
        }
    }

    private List<Block> namedBlock() throws XMLStreamException {
        String name = cursor.attribute("name").orElse("");
        if (name.equals(Akn.IMAGE)) {
            List<Block> images = new ArrayList<>();
            cursor.children(child -> images.add(image()));
            return images;
        }
        List<Inline> content = inlines.children();
        return List.of(name.equals(Akn.SUBHEADING) ? new Subheading(content) : new Paragraph(content));
    }

    Image image() throws XMLStreamException {
        String name = cursor.own("name").or(() -> cursor.attribute("src")).orElse("");
        Image image = new Image(name, cursor.attribute("alt").orElse(""));
        cursor.skip();
        return image;
    }

    private ListBlock list(String element) throws XMLStreamException {
        Optional<String> ordered = cursor.own("ordered");
        List<ListItem> items = new ArrayList<>();
        cursor.children(name -> items.add(
                name.equals("item") || name.equals("li") ? item() : new ListItem("", block("listIntroduction"))));
        boolean numbered = element.equals("ol")
                || !items.isEmpty()
                        && !items.get(0).marker().isEmpty()
                        && Character.isLetterOrDigit(items.get(0).marker().charAt(0));
        return new ListBlock(ordered.map(Boolean::valueOf).orElse(numbered), items);
    }

    private ListItem item() throws XMLStreamException {
        List<Block> blocks = new ArrayList<>();
        StringBuilder marker = new StringBuilder();
        cursor.content(
                name -> {
                    if (name.equals("num")) {
                        marker.append(cursor.text());
                    } else {
                        blocks.addAll(block(name));
                    }
                },
                text -> {
                    if (!text.isBlank()) {
                        blocks.add(Paragraph.of(text));
                    }
                });
        return new ListItem(marker.toString(), blocks);
    }

    private Table table() throws XMLStreamException {
        List<Inline> caption = new ArrayList<>();
        List<TableRow> rows = new ArrayList<>();
        cursor.children(name -> {
            if (name.equals("caption")) {
                caption.addAll(inlines.children());
            } else if (name.equals("tr")) {
                boolean filler = isFiller();
                TableRow row = row();
                if (!filler) {
                    rows.add(row);
                }
            } else {
                cursor.unknown();
            }
        });
        return new Table(caption, rows);
    }

    private TableRow row() throws XMLStreamException {
        List<TableCell> cells = new ArrayList<>();
        List<String> elements = new ArrayList<>();
        cursor.children(name -> {
            elements.add(name);
            boolean filler = isFiller();
            int colspan = span("colspan");
            int rowspan = span("rowspan");
            List<Block> content = children();
            if (!filler) {
                cells.add(new TableCell(content, colspan, rowspan));
            }
        });
        return new TableRow(!elements.isEmpty() && elements.stream().allMatch("th"::equals), cells);
    }

    private boolean isFiller() {
        return cursor.attribute("class").equals(Optional.of(Akn.EMPTY));
    }

    private int span(String name) {
        return Math.max(1, cursor.number(name, cursor.attribute(name)).orElse(1));
    }
}
