package nl.kamervragen.format.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.Region;
import nl.kamervragen.source.SourceBlock;
import nl.kamervragen.source.SourceTable;

/** Reads paragraphs, tables and what wraps them, in order. Lives for one part. */
final class BlockReader {
    private static final Set<String> PROPERTIES = Set.of("sdtPr", "sdtEndPr", "customXmlPr", "sectPr", "tcPr", "pPr");

    private final WordReading reading;
    private final ParagraphReader paragraphs;
    private final Region region;
    private final Sink sink;
    private final String part;
    private final boolean marked;

    /** Takes what is read. */
    @FunctionalInterface
    interface Sink {
        void block(SourceBlock block);

        /** Takes the content of a text box, which stands beside the text. */
        default void box(List<SourceBlock> blocks) {
            blocks.forEach(this::block);
        }
    }

    BlockReader(WordReading reading, String part, Region region, Sink sink) {
        this(reading, part, region, sink, false);
    }

    /** A reader within a part that says what it is: there a table is a table. */
    BlockReader(WordReading reading, String part, Region region, Sink sink, boolean marked) {
        this.reading = reading;
        this.part = part;
        this.region = region;
        this.sink = sink;
        this.marked = marked;
        this.paragraphs = new ParagraphReader(reading, part);
    }

    void read(WordNode node) {
        if (reading.isOverfull()) {
            return;
        }
        switch (node.name()) {
            case "p" -> paragraph(node);
            case "tbl" -> table(node);
            case "sdt" -> control(node);
            case "ins", "moveTo" -> {
                reading.revisions().insertion(reading.here());
                node.children().forEach(this::read);
            }
            case "del", "moveFrom" -> reading.revisions().deletion(reading.here());
            case "mc:AlternateContent" -> InlineReader.chosen(node).children().forEach(this::read);
            case "r", "hyperlink" -> paragraph(wrapped(node));
            default -> {
                if (!PROPERTIES.contains(node.name())) {
                    node.children().forEach(this::read);
                }
            }
        }
    }

    private void control(WordNode node) {
        Optional<Control> control = Control.of(node.childOrNone("sdtPr"));
        WordNode content = node.childOrNone("sdtContent");
        if (control.isPresent()) {
            List<SourceBlock> blocks = new ArrayList<>();
            BlockReader inside = new BlockReader(reading, part, region, blocks::add, true);
            content.children().forEach(inside::read);
            sink.block(control.get().part(blocks));
        } else {
            content.children().forEach(this::read);
        }
    }

    /** Text outside any paragraph is not allowed, and written all the same. */
    private static WordNode wrapped(WordNode node) {
        WordNode paragraph = new WordNode("p", java.util.Map.of());
        paragraph.add(node);
        return paragraph;
    }

    private void paragraph(WordNode node) {
        ParagraphReader.Parts parts = paragraphs.read(node);
        for (WordNode box : parts.boxes()) {
            Region place = region == Region.BODY ? Region.MARGIN : region;
            List<SourceBlock> content = all(reading, part, place, box, marked);
            if (!content.isEmpty()) {
                sink.box(content);
            }
        }
        boolean framed = parts.isFramed() && region == Region.BODY;
        for (Line line : parts.lines(framed ? Region.MARGIN : region)) {
            add(line);
        }
    }

    private void add(SourceBlock block) {
        if (reading.count()) {
            sink.block(block);
        }
    }

    private void table(WordNode node) {
        SourceTable table = new TableReader(reading, part, region, marked).read(node);
        if (marked) {
            add(table);
        } else if (table.lines().findAny().isPresent()) {
            if (LayoutTable.isOneBox(table)) {
                LayoutTable.flatten(table).forEach(this::add);
            } else {
                add(table);
            }
        }
    }

    /** The blocks of a cell or box. */
    static List<SourceBlock> all(WordReading reading, String part, Region region, WordNode parent, boolean marked) {
        List<SourceBlock> blocks = new ArrayList<>();
        BlockReader reader = new BlockReader(reading, part, region, blocks::add, marked);
        parent.children().forEach(reader::read);
        return blocks;
    }
}
