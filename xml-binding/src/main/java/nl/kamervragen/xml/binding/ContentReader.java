package nl.kamervragen.xml.binding;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import nl.kamervragen.content.Block;
import nl.kamervragen.content.CitationInline;
import nl.kamervragen.content.Emphasis;
import nl.kamervragen.content.Image;
import nl.kamervragen.content.Inline;
import nl.kamervragen.content.LineBreak;
import nl.kamervragen.content.Link;
import nl.kamervragen.content.ListBlock;
import nl.kamervragen.content.ListItem;
import nl.kamervragen.content.NoteReference;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.content.Quotation;
import nl.kamervragen.content.Strong;
import nl.kamervragen.content.Subheading;
import nl.kamervragen.content.Subscript;
import nl.kamervragen.content.Superscript;
import nl.kamervragen.content.Table;
import nl.kamervragen.content.TableCell;
import nl.kamervragen.content.TableRow;
import nl.kamervragen.content.Text;
import nl.kamervragen.diagnostic.SourceSpan;

/** Reads rich text: every method starts at the start tag of its element and ends at its end tag. */
final class ContentReader {
    private final VocabularyReader xml;
    private final Values values;
    private final Places places;

    ContentReader(VocabularyReader xml, Values values, Places places) {
        this.xml = xml;
        this.values = values;
        this.places = places;
    }

    /** Reads the lead of a question or answer, which is the current element. */
    @FunctionalInterface
    interface Lead {
        void read() throws XMLStreamException;
    }

    /** Blocks at the top of a part of the document, whose places are kept; deeper ones share them. */
    List<Block> blocks(String path) throws XMLStreamException {
        return blocks(path, () -> {
            throw new IllegalStateException(path);
        });
    }

    /** The same, with a lead above them. */
    List<Block> blocks(String path, Lead lead) throws XMLStreamException {
        List<Block> blocks = new ArrayList<>();
        while (xml.nextChild()) {
            if (xml.name().equals("lead")) {
                lead.read();
            } else {
                SourceSpan start = places.start();
                blocks.add(block());
                places.map(path + "/" + (blocks.size() - 1), start);
            }
        }
        return blocks;
    }

    private List<Block> inner() throws XMLStreamException {
        List<Block> blocks = new ArrayList<>();
        while (xml.nextChild()) {
            blocks.add(block());
        }
        return blocks;
    }

    private Block block() throws XMLStreamException {
        return switch (xml.name()) {
            case "paragraph" -> new Paragraph(inlines());
            case "subheading" -> new Subheading(inlines());
            case "list" -> list();
            case "table" -> table();
            case "quotation" -> new Quotation(inner());
            default -> {
                Image image = new Image(values.required("name"), values.orEmpty("alt"));
                xml.end();
                yield image;
            }
        };
    }

    private ListBlock list() throws XMLStreamException {
        boolean ordered = values.flag("ordered");
        List<ListItem> items = new ArrayList<>();
        while (xml.nextChild()) {
            items.add(new ListItem(values.orEmpty("marker"), inner()));
        }
        return new ListBlock(ordered, items);
    }

    private Table table() throws XMLStreamException {
        List<Inline> caption = List.of();
        List<TableRow> rows = new ArrayList<>();
        while (xml.nextChild()) {
            if (xml.name().equals("caption")) {
                caption = inlines();
            } else {
                rows.add(row());
            }
        }
        return new Table(caption, rows);
    }

    private TableRow row() throws XMLStreamException {
        boolean header = values.flag("header");
        List<TableCell> cells = new ArrayList<>();
        while (xml.nextChild()) {
            int colspan = values.span("colspan");
            int rowspan = values.span("rowspan");
            cells.add(new TableCell(inner(), colspan, rowspan));
        }
        return new TableRow(header, cells);
    }

    private List<Inline> inlines() throws XMLStreamException {
        List<Inline> inlines = new ArrayList<>();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; ) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                inlines.add(inline());
                event = xml.next();
            } else {
                inlines.add(new Text(xml.textHere()));
                event = xml.event();
            }
        }
        return inlines;
    }

    private Inline inline() throws XMLStreamException {
        return switch (xml.name()) {
            case "emphasis" -> new Emphasis(inlines());
            case "strong" -> new Strong(inlines());
            case "superscript" -> new Superscript(inlines());
            case "subscript" -> new Subscript(inlines());
            case "link" -> new Link(values.required("href"), inlines());
            case "noteReference" -> {
                NoteReference reference = new NoteReference(values.orEmpty("note"), values.required("marker"));
                xml.end();
                yield reference;
            }
            case "citation" -> new CitationInline(values.required("kind"), values.required("reference"), xml.text());
            default -> {
                xml.end();
                yield new LineBreak();
            }
        };
    }
}
