package nl.kamervragen.xml.publication;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import nl.kamervragen.content.Block;
import nl.kamervragen.content.Blocks;
import nl.kamervragen.content.Image;
import nl.kamervragen.content.Inline;
import nl.kamervragen.content.Inlines;
import nl.kamervragen.content.LineBreak;
import nl.kamervragen.content.Quotation;
import nl.kamervragen.content.Subheading;
import nl.kamervragen.content.Text;
import nl.kamervragen.diagnostic.SourceSpan;

/**
 * Reads blocks: every method starts at the start tag of its element and ends at its end tag.
 *
 * <p>Any element may hold text, inlines and blocks mixed, whatever the vocabulary says of it: text between blocks is a
 * paragraph of its own.
 */
final class BlockReader {
    private static final SourceSpan NOWHERE = SourceSpan.ofLine(1, 1, 0, 0);

    private final Source source;
    private final InlineReader inlines;
    private final ListReader lists;
    private final TableReader tables;
    private int depth;

    BlockReader(Source source, Notes notes) {
        this.source = source;
        this.inlines = new InlineReader(source, new NoteReader(source, notes, this));
        this.lists = new ListReader(source, this);
        this.tables = new TableReader(source, this);
    }

    InlineReader inlines() {
        return inlines;
    }

    /** What the current element holds. */
    void content(Passage passage) throws XMLStreamException {
        content(passage, Heads.NONE);
    }

    /** What the current element holds; its heading goes elsewhere. */
    void content(Passage passage, Heads heads) throws XMLStreamException {
        boolean paragraph = Vocabulary.isParagraph(source.name());
        List<Inline> line = new ArrayList<>();
        SourceSpan start = NOWHERE;
        for (int event = source.next(); event != END_ELEMENT; event = source.next()) {
            boolean text = Source.isText(event);
            if (text && line.isEmpty() && source.isBlank()) {
                continue; // Blanks at the start of a line are those between elements.
            }
            boolean inLine = text || event == START_ELEMENT && isInLine(source.name(), paragraph);
            if (inLine && line.isEmpty()) {
                start = source.span();
            }
            if (text) {
                line.add(new Text(source.text()));
            } else if (inLine) {
                inlines.read(line);
            } else if (event == START_ELEMENT) {
                flush(line, start, passage);
                if (!heads.take(source)) {
                    block(passage);
                }
            }
        }
        flush(line, start, passage);
    }

    /** An element of which nothing is known is a word of the paragraph around it, and else a paragraph. */
    private static boolean isInLine(String name, boolean paragraph) {
        return Vocabulary.isInline(name) || paragraph && !Vocabulary.isBlock(name);
    }

    /** The blocks that the current element holds, where only the whole has a place. */
    List<Block> nested() throws XMLStreamException {
        Passage passage = new Passage();
        nested(passage, Heads.NONE);
        return passage.blocks();
    }

    /** What the current element holds within a block. */
    void nested(Passage passage, Heads heads) throws XMLStreamException {
        depth++;
        if (depth > Blocks.MAX_DEPTH) {
            source.tooDeep(Blocks.MAX_DEPTH);
        }
        content(passage, heads);
        depth--;
    }

    private void flush(List<Inline> line, SourceSpan start, Passage passage) {
        if (!line.isEmpty()) {
            passage.add(source.paragraph(line), start.to(source.span()));
            line.clear();
        }
    }

    /** The current element, which is no inline. */
    void block(Passage passage) throws XMLStreamException {
        SourceSpan start = source.span();
        String name = source.name();
        if (Vocabulary.isParagraph(name) || Vocabulary.isGroup(name)) {
            content(passage);
            return;
        }
        switch (name) {
            case "tussenkop" ->
                add(passage, new Subheading(source.marked(Passages.withoutBold(inlines.line()))), start);
            case "kop" -> add(passage, new Subheading(source.marked(heading())), start);
            case "lijst" -> add(passage, lists.list(), start);
            case "definitielijst" -> add(passage, lists.definitions(), start);
            case "table" -> add(passage, tables.table(), start);
            case "plaatje", "illustratie", "figuur" -> image(passage, start);
            case "box", "citaat" -> add(passage, new Quotation(nested()), start);
            case "bijlage", "kamervraagbijlage", "ondertekening" -> content(passage);
            default -> {
                source.unknown();
                content(passage);
            }
        }
    }

    private void add(Passage passage, Block block, SourceSpan start) {
        passage.add(block, start.to(source.span()));
    }

    /** The parts of a heading on one line: label, number, title and subtitle. */
    private List<Inline> heading() throws XMLStreamException {
        List<Inline> line = new ArrayList<>();
        for (int event = source.next(); event != END_ELEMENT; event = source.next()) {
            if (Source.isText(event)) {
                line.add(new Text(source.text()));
            } else if (event == START_ELEMENT) {
                line.add(new Text(" "));
                line.addAll(inlines.line());
            }
        }
        return Passages.withoutBold(line);
    }

    private void image(Passage passage, SourceSpan start) throws XMLStreamException {
        String image = source.name().equals("illustratie") ? source.attribute("naam") : "";
        List<Inline> caption = new ArrayList<>();
        int outside = source.depth() - 1;
        for (int event = source.next(); event != END_ELEMENT || source.depth() - 1 > outside; event = source.next()) {
            if (Source.isText(event)) {
                caption.add(new Text(source.text()));
            } else if (event == START_ELEMENT && source.name().equals("illustratie")) {
                image = source.attribute("naam");
            } else if (event == START_ELEMENT && Vocabulary.isMarkup(source.name())) {
                inlines.read(caption);
            }
        }
        add(passage, new Image(image, Inlines.plainText(Inlines.normalize(withoutBreaks(caption)))), start);
    }

    /** The words that go with an image are one line. */
    private static List<Inline> withoutBreaks(List<Inline> caption) {
        return caption.stream()
                .map(inline -> inline instanceof LineBreak ? new Text(" ") : inline)
                .toList();
    }
}
